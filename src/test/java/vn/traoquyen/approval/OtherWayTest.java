package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.shared.SetClock;

/** Quá hạn: where the ladder says that the chain takes another way, it does, and those concerned are told. */
@ProcessTest
class OtherWayTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    DossierClocks dossierClocks;

    @Autowired
    StageClocks clocks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DeadlinesHeard heard;

    @BeforeEach
    void setClock() {
        SetClock.set("2026-08-17T09:00");
    }

    @AfterEach
    void resetClock() {
        SetClock.reset();
    }

    @Test
    void silenceInAConsultationIsTheLadderOfTheModel() {
        var dossier = staged.waitingFor("giveOpinion", delegation());
        var asked = clocks.openOf(dossier.value());

        SetClock.set("2026-08-24T17:00");
        chain.fireTimers(dossier, "event_consultationOverdue");

        assertThat(chain.waiting(dossier)).containsExactly("consolidateOpinions");
        assertThat(asked)
                .hasSize(4)
                .allSatisfy(clock -> assertThat(dossierClocks.row(clock.id()))
                        .containsEntry("ended", "OVERDUE")
                        .containsEntry("level", 3));
        assertThat(heard.levels(dossier)).hasSize(4).allSatisfy(reached -> {
            assertThat(reached.rule()).contains("ghi nhận không có ý kiến");
            assertThat(reached.recipients()).isNotEmpty();
        });
    }

    @Test
    void whoDoesNotAcceptIsUrgedByTheCoordinatorAndMayStillAccept() {
        var dossier = staged.waitingFor("acceptTransfer", delegation());
        var due = dossierClocks.open(dossier, "acceptTransfer").due();
        assertThat(dossierClocks.due(dossier, "event_acceptanceOverdue")).isAfter(due);

        SetClock.set(dossierClocks.due(dossier, "event_acceptanceOverdue"));
        chain.fireTimers(dossier, "event_acceptanceOverdue");

        assertThat(chain.waiting(dossier)).containsExactly("acceptTransfer", "urgeAcceptance");
        assertThat(last(dossier).rule()).contains("đôn đốc");
        assertThat(last(dossier).recipients()).contains("ld.so-tu-phap");
        assertThat(chain.rows(dossier, "urgeAcceptance", "cv.so-tu-phap", "lateRecipient"))
                .extracting(row -> row.get("value"))
                .contains("Sở Y tế");

        chain.complete(
                dossier, "urgeAcceptance", "cv.so-tu-phap", "outcome", "URGE", "note", "Đề nghị tiếp nhận trước 30/8.");
        assertThat(chain.waiting(dossier)).containsExactly("acceptTransfer");
        staged.finish(dossier);
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.COMPLETED);
    }

    @Test
    void whatNobodyAcceptsIsRecordedSoThatTheChainEnds() {
        var dossier = staged.waitingFor("acceptTransfer", delegation());
        chain.fireTimers(dossier, "event_acceptanceOverdue");
        var refusal = chain.refusal(dossier, "urgeAcceptance", "cv.so-tu-phap", "outcome", "RECORD");
        assertThat(Refused.sentence(refusal)).contains("Lý do ghi nhận");

        chain.complete(
                dossier,
                "urgeAcceptance",
                "cv.so-tu-phap",
                "outcome",
                "RECORD",
                "reason",
                "Văn bản đã giao ngày 20/8.");

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(dossiers.find(dossier).orElseThrow().status()).isEqualTo(DossierStatus.COMPLETED);
        assertThat(clocks.openOf(dossier.value())).isEmpty();
    }

    @Test
    void whoAcceptsAfterAllIsNotUrgedAnyMore() {
        var dossier = staged.waitingFor("acceptTransfer", delegation());
        chain.fireTimers(dossier, "event_acceptanceOverdue");

        chain.complete(dossier, "acceptTransfer", "ld.so-y-te", "outcome", "ACCEPT", "personInCharge", "Lê Thị Mai");

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        assertThat(clocks.of("transferApproval", dossier.value()))
                .filteredOn(clock -> clock.stage().equals("urgeAcceptance"))
                .singleElement()
                .satisfies(clock -> assertThat(dossierClocks.row(clock.id())).containsEntry("ended", "CANCELLED"));
    }

    private LevelReached last(DossierId dossier) {
        var levels = heard.levels(dossier);
        return levels.get(levels.size() - 1);
    }
}
