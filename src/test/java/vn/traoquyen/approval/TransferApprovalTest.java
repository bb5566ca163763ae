package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;

@ProcessTest
class TransferApprovalTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Powers powers;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    @Test
    void aDelegationGoesFromProposalToAcceptance() {
        var dossier = chain.propose("cv.so-y-te", "Ủy quyền cấp giấy phép hành nghề lương y", "DELEGATION");
        chain.complete(
                dossier,
                "draftDossier",
                "cv.so-y-te",
                "powers",
                List.of("LS-SYT-006"),
                "transferor",
                "ubnd-tinh:CHAIRMAN",
                "recipients",
                List.of("so-y-te:HEAD"),
                "validUntil",
                LocalDate.now(clock).plusYears(1).toString(),
                "procedure",
                "ORDINARY",
                "declaration",
                true);
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "SIGN");
        chain.complete(
                dossier, "reviewLegality", "cv.so-tu-phap", "outcome", "PASS", "instrumentKind", "ADMINISTRATIVE");
        chain.complete(dossier, "reviewCompetence", "cv.so-noi-vu", "outcome", "PASS");
        for (var agency : List.of("so-tai-chinh", "so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe")) {
            chain.complete(dossier, "giveOpinion", "cv." + agency, "outcome", "AGREE");
        }
        chain.complete(dossier, "consolidateOpinions", "cv.so-y-te", "summary", "Các cơ quan thống nhất.");
        chain.complete(dossier, "signSubmission", "ld.so-y-te", "outcome", "SIGN");
        chain.complete(dossier, "verifyDossier", "cv.vp-ubnd-tinh", "outcome", "PASS");
        chain.complete(dossier, "approveVerification", "ld.vp-ubnd-tinh", "outcome", "PASS");
        chain.complete(dossier, "decideDossier", "ld.ubnd-tinh", "outcome", "SIGN", "signingCapacity", "IN_PERSON");
        chain.complete(dossier, "registerInstrument", "vt.vp-ubnd-tinh", "outcome", "DONE", "checked", true);
        chain.complete(dossier, "releaseInstrument", "vt.vp-ubnd-tinh", "channels", List.of("PORTAL"));
        chain.complete(
                dossier, "acceptTransfer", "ld.so-y-te", "outcome", "ACCEPT", "personInCharge", "Nguyễn Thị Hoa");

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.COMPLETED);
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().symbol())
                .endsWith("/QĐ-UBND");
        assertThat(powers.find("LS-SYT-006").orElseThrow().status()).isEqualTo(PowerStatus.COMPLETED);
    }
}
