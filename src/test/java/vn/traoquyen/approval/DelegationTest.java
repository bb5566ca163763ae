package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;

/** Ủy quyền, by the committee, the Chairman and the head of a sở, in both forms of document. */
@ProcessTest
class DelegationTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Powers powers;

    @Autowired
    Agencies agencies;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    @Test
    void theCommitteeDelegatesByAnAdministrativeDecisionWithoutPostingAndAppraisal() {
        var dossier = staged.waitingFor(
                "giveOpinion", delegation().from("ubnd-tinh:COMMITTEE").to("ubnd-tinh:CHAIRMAN", "xa-06040:COMMITTEE"));
        assertThat(chain.waiting(dossier)).containsOnly("giveOpinion");

        staged.carry(dossier, "consolidateOpinions");
        staged.pass(dossier, "consolidateOpinions");
        assertThat(chain.waiting(dossier)).containsExactly("signSubmission");
        staged.finish(dossier);

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow())
                .satisfies(instrument -> assertThat(instrument.symbol()).matches("\\d+/QĐ-UBND"));
    }

    @Test
    void theHeadOfADepartmentDelegatesToACommuneHimselfWithoutSubmission() {
        var dossier = staged.waitingFor(
                "consolidateOpinions", delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN"));
        staged.pass(dossier, "consolidateOpinions");
        assertThat(chain.waiting(dossier)).containsExactly("decideDossier");

        chain.complete(dossier, "decideDossier", "ld2.so-y-te", "outcome", "SIGN", "signingCapacity", "KT");
        chain.complete(dossier, "registerInstrument", "vt.so-y-te", "outcome", "DONE", "checked", true);
        chain.complete(dossier, "releaseInstrument", "vt.so-y-te", "channels", List.of("PORTAL", "PAPER"));
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().symbol())
                .endsWith("/QĐ-SYT");

        chain.complete(
                dossier, "acceptTransfer", "ld.xa-06040", "outcome", "ACCEPT", "personInCharge", "Hoàng Văn Nam");
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    @Test
    void whatAHeadReturnsComesBackToHimOnceItIsMended() {
        var dossier = staged.waitingFor(
                "decideDossier", delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN"));
        chain.complete(
                dossier, "decideDossier", "ld2.so-y-te", "outcome", "RETURN", "reason", "Nêu rõ điều kiện thực hiện.");

        staged.pass(dossier, "reviseDossier");
        assertThat(chain.waiting(dossier)).containsExactly("decideDossier");
    }

    @Test
    void delegationInNormativeFormIsChosenWithAReasonAndPassesAppraisal() {
        var dossier = staged.waitingFor("reviewLegality", delegation().inNormativeForm());
        var refusal = chain.refusal(
                dossier, "reviewLegality", "cv.so-tu-phap", "outcome", "PASS", "instrumentKind", "NORMATIVE");
        assertThat(refusal.key()).isEqualTo("form.invalid");
        assertThat(Refused.sentence(refusal)).contains("bắt buộc");

        staged.carry(dossier, "postDraft");
        staged.carry(dossier, "appraiseDossier");
        staged.finish(dossier);

        var decided = dossiers.find(dossier).orElseThrow();
        assertThat(decided.instrumentKind()).isEqualTo(InstrumentKind.NORMATIVE);
        assertThat(decided.effectiveOn()).isAfterOrEqualTo(LocalDate.now(clock).plusDays(10));
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().symbol())
                .endsWith("/%d/QĐ-CTUBND".formatted(LocalDate.now(clock).getYear()));
    }

    @Test
    void noHeadOfADepartmentIssuesANormativeDocument() {
        var dossier = staged.waitingFor(
                "reviewLegality",
                delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN").inNormativeForm());

        var refusal = chain.refusal(
                dossier,
                "reviewLegality",
                "cv.so-tu-phap",
                "outcome",
                "PASS",
                "instrumentKind",
                "NORMATIVE",
                "instrumentKindReason",
                "Áp dụng nhiều lần.");

        assertThat(refusal.key()).isEqualTo("approval.unlawful");
        assertThat(Refused.sentence(refusal)).contains("quy phạm pháp luật", "Sở Y tế");
    }

    @Test
    void oneDossierCarriesSeveralPowersAndEndsInOneInstrument() {
        var codes = List.of("LS-SYT-013", "LS-SYT-014", "LS-SYT-015");
        var dossier = staged.waitingFor("decideDossier", delegation().of(codes.toArray(String[]::new)));

        staged.finish(dossier);

        var symbol = instruments.ofDossier(dossier.value()).orElseThrow().symbol();
        assertThat(powers.byCodes(codes)).hasSize(3).allSatisfy(power -> {
            assertThat(power.status()).isEqualTo(PowerStatus.COMPLETED);
            assertThat(power.instrumentSymbol()).isEqualTo(symbol);
        });
    }

    @Test
    void toEveryCommuneMeansEachOfThem() {
        var communes = (int) agencies.communes().stream()
                .filter(commune -> commune.isValidOn(LocalDate.now(clock)))
                .count();
        var dossier = staged.waitingFor(
                "giveOpinion", delegation().from("ubnd-tinh:COMMITTEE").to("cap-xa:COMMITTEE"));
        assertThat(chain.waiting(dossier)).hasSize(communes + 4);

        chain.fireTimers(dossier, "event_consultationOverdue");
        staged.carry(dossier, "acceptTransfer");
        assertThat(chain.waiting(dossier)).hasSize(communes).containsOnly("acceptTransfer");

        chain.complete(
                dossier, "acceptTransfer", "ld.xa-06040", "outcome", "ACCEPT", "personInCharge", "Hoàng Văn Nam");
        assertThat(chain.waiting(dossier)).hasSize(communes - 1);
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void aCommuneProposesFromBelow() {
        var dossier = staged.waitingFor(
                "acceptTransfer", delegation().ledBy("xa-06040").to("xa-06040:CHAIRMAN"));

        staged.finish(dossier);

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(dossiers.find(dossier).orElseThrow().leadAgency()).isEqualTo("xa-06040");
    }
}
