package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;

/** Phân cấp, by the committee, the Chairman and the council. */
@ProcessTest
class DecentralizationTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Powers powers;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    @Test
    void theCommitteeDecentralizesByANormativeDecisionAfterEveryStage() {
        var dossier = staged.waitingFor("giveOpinion", decentralization().of("LS-SYT-022"));
        assertThat(chain.waiting(dossier))
                .containsExactly(
                        "giveOpinion", "giveOpinion", "giveOpinion", "giveOpinion", "giveOpinion", "postDraft");

        staged.carry(dossier, "appraiseDossier");
        staged.carry(dossier, "verifyDossier");
        staged.carry(dossier, "recordMemberOpinions");
        staged.carry(dossier, "acceptTransfer");
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().symbol())
                .matches("\\d+/%d/QĐ-UBND".formatted(today().getYear()));

        staged.finish(dossier);
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.COMPLETED);
        var power = powers.find("LS-SYT-022").orElseThrow();
        assertThat(power.status()).isEqualTo(PowerStatus.COMPLETED);
        assertThat(power.effectiveOn()).isAfterOrEqualTo(power.issuedOn().plusDays(10));
        assertThat(power.validUntil()).isNull();
    }

    @Test
    void theClockOfThePostingRunsBesideTheConsultation() {
        var dossier = staged.waitingFor("postDraft", decentralization());

        staged.pass(dossier, "postDraft");
        assertThat(chain.waiting(dossier)).hasSize(5).containsOnly("giveOpinion");
        chain.fireTimers(dossier, "event_postingPeriod");
        assertThat(chain.waiting(dossier)).hasSize(5).containsOnly("giveOpinion");

        staged.carry(dossier, "consolidateOpinions");
        assertThat(chain.waiting(dossier)).containsExactly("consolidateOpinions");
    }

    @Test
    void theOpinionsOfAllDoNotShortenThePosting() {
        var dossier = staged.waitingFor("postDraft", decentralization());
        for (int consultee = 0; consultee < 5; consultee++) {
            staged.pass(dossier, "giveOpinion");
        }
        staged.pass(dossier, "postDraft");

        assertThat(chain.waiting(dossier)).isEmpty();
        chain.fireTimers(dossier, "event_postingPeriod");
        assertThat(chain.waiting(dossier)).containsExactly("consolidateOpinions");
    }

    @Test
    void theChairmanDecidesWithoutTheMembersAndInABookOfHisOwn() {
        var dossier = staged.waitingFor(
                "approveVerification",
                decentralization().from("ubnd-tinh:CHAIRMAN").to("so-y-te:AGENCY", "xa-06040:CHAIRMAN"));
        staged.pass(dossier, "approveVerification");
        assertThat(chain.waiting(dossier)).containsExactly("decideDossier");

        staged.finish(dossier);
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().symbol())
                .endsWith("/%d/QĐ-CTUBND".formatted(today().getYear()));
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.COMPLETED);
    }

    @Test
    void whatTheCouncilResolvesIsRecordedWithItsNumberAndReleased() {
        var dossier = staged.waitingFor("recordResolution", byTheCouncil());

        chain.complete(
                dossier,
                "recordResolution",
                "vt.vp-ubnd-tinh",
                "outcome",
                "PASSED",
                "resolutionSymbol",
                "77/2026/NQ-HĐND",
                "resolutionOn",
                today().toString());

        assertThat(chain.waiting(dossier)).containsExactly("releaseInstrument");
        assertThat(instruments.ofDossier(dossier.value()).orElseThrow().symbol())
                .isEqualTo("77/2026/NQ-HĐND");
        staged.finish(dossier);
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    @Test
    void whatTheCouncilRejectsIsDeclined() {
        var dossier = staged.waitingFor("recordResolution", byTheCouncil().of("LS-STC-007"));

        chain.complete(
                dossier,
                "recordResolution",
                "vt.vp-ubnd-tinh",
                "outcome",
                "REJECTED",
                "reason",
                "Chưa cân đối được nguồn vốn.");

        assertThat(chain.ends(dossier)).containsExactly("endEvent_declined");
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.DECLINED);
        assertThat(powers.find("LS-STC-007").orElseThrow().status()).isEqualTo(PowerStatus.DECLINED);
    }

    private static Proposal byTheCouncil() {
        return decentralization().ledBy("so-tai-chinh").from("hdnd-tinh:COUNCIL");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
