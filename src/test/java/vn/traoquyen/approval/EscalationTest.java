package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.DossierClocks.at;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.ReachedLevel;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.shared.SetClock;

/** Nhắc việc, báo cáo: who is told when, once, and where the chain takes another way. */
@ProcessTest
class EscalationTest {

    private static final String TASK = "userTask_signProposal";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    DossierClocks dossierClocks;

    @Autowired
    StageClocks clocks;

    @Autowired
    DeadlinesHeard heard;

    /** A Monday before the swapped Saturday 22/8 and the holidays from 31/8 to 2/9. */
    @BeforeEach
    void setClock() {
        SetClock.set("2026-08-17T09:00");
    }

    @AfterEach
    void resetClock() {
        SetClock.reset();
    }

    @Test
    void aTaskItsDueDateAndItsTimerComeFromOneClock() {
        var dossier = staged.waitingFor("signProposal", delegation());

        var clock = dossierClocks.open(dossier, "signProposal");
        var task = dossierClocks.task(clock);
        assertThat(clock.due()).isEqualTo(at("2026-08-20T17:00"));
        assertThat(clock.term().length()).isEqualTo("3 ngày làm việc");
        assertThat(clock.groups()).containsExactly("so-y-te.lanh-dao");
        assertThat(clock.name()).isEqualTo(task.getName());
        assertThat(clock.level()).isZero();
        assertThat(task.getDueDate()).isEqualTo(Date.from(clock.due()));
        assertThat(task.getFollowUpDate()).isEqualTo(Date.from(at("2026-08-19T07:30")));
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-19T07:30"));
        assertThat(dossierClocks.timer(dossier, TASK).getPriority()).isNegative();
        assertThat(heard.opened(dossier))
                .extracting(opened -> opened.clock().stage())
                .containsExactly("draftDossier", "signProposal");
    }

    @Test
    void theClockKnowsItsHolderAndItsEnd() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var clock = dossierClocks.open(dossier, "signProposal");

        chain.claimed(dossier, "signProposal", "ld.so-y-te");
        assertThat(clocks.find(clock.id()).orElseThrow().holder()).isEqualTo("ld.so-y-te");
        assertThat(clocks.openFor("ld.so-y-te", List.of()))
                .extracting(one -> one.id())
                .contains(clock.id());
        assertThat(clocks.openFor("none", List.of("so-y-te.lanh-dao")))
                .extracting(one -> one.id())
                .contains(clock.id());

        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "SIGN");
        assertThat(dossierClocks.row(clock.id())).containsEntry("ended", "COMPLETED");
        assertThat(clocks.of("transferApproval", dossier.value()))
                .extracting(one -> one.stage())
                .contains("draftDossier", "signProposal", "reviewLegality", "reviewCompetence");
    }

    @Test
    void eachRungTellsItsPeopleOnItsDay() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var clock = dossierClocks.open(dossier, "signProposal");
        chain.claimed(dossier, "signProposal", "ld2.so-y-te");

        dossierClocks.passTo("2026-08-19T07:30", dossier, TASK);
        assertThat(last(dossier).level()).isEqualTo(1);
        assertThat(last(dossier).recipients()).containsExactly("ld2.so-y-te");
        assertThat(last(dossier).atOnce()).isFalse();

        dossierClocks.passTo("2026-08-20T17:00", dossier, TASK);
        assertThat(last(dossier).level()).isEqualTo(2);
        assertThat(last(dossier).recipients()).containsExactlyInAnyOrder("ld.so-y-te", "ld2.so-y-te");
        assertThat(last(dossier).atOnce()).isTrue();

        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-22T07:30"));
        dossierClocks.passTo("2026-08-22T07:30", dossier, TASK);
        assertThat(last(dossier).level()).isEqualTo(3);

        dossierClocks.passTo("2026-08-26T07:30", dossier, TASK);
        assertThat(last(dossier).level()).isEqualTo(4);
        assertThat(last(dossier).recipients()).contains("ld.so-tu-phap").doesNotContain("ld.ubnd-tinh");

        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-09-07T07:30"));
        dossierClocks.passTo("2026-09-07T07:30", dossier, TASK);
        assertThat(last(dossier).level()).isEqualTo(5);
        assertThat(last(dossier).recipients()).contains("ld.ubnd-tinh").doesNotContain("ld2.ubnd-tinh");

        assertThat(heard.levels(dossier)).hasSize(5);
        assertThat(dossierClocks.task(clock).getPriority()).isEqualTo(100);
        assertThat(clocks.levelsOf(List.of(clock.id())))
                .extracting(ReachedLevel::level)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(dossierClocks.due(dossier, TASK)).isAfter(at("9000-01-01T00:00"));
    }

    @Test
    void afterThreeDaysOfDowntimeOnePersonIsToldOnce() {
        var dossier = staged.waitingFor("signProposal", delegation());

        dossierClocks.passTo("2026-08-25T08:00", dossier, TASK);

        assertThat(heard.levels(dossier)).extracting(LevelReached::level).containsExactly(3);
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-26T07:30"));
    }

    @Test
    void theSameTimerTwiceTellsNobodyTwice() {
        var dossier = staged.waitingFor("signProposal", delegation());
        dossierClocks.passTo("2026-08-20T17:00", dossier, TASK);

        dossierClocks.fire(dossier, TASK);
        dossierClocks.fire(dossier, TASK);

        assertThat(heard.levels(dossier)).extracting(LevelReached::level).containsExactly(2);
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-22T07:30"));
    }

    @Test
    void whereNobodyHoldsTheTaskEverybodyToWhomItIsOfferedIsReminded() {
        var dossier = staged.waitingFor("signProposal", delegation());

        dossierClocks.passTo("2026-08-19T07:30", dossier, TASK);

        assertThat(last(dossier).recipients()).containsExactlyInAnyOrder("ld.so-y-te", "ld2.so-y-te");
    }

    @Test
    void whatSoTuPhapIsLateWithTheOfficeIsTold() {
        var dossier = staged.waitingFor("reviewLegality", delegation());

        SetClock.set("2026-08-31T07:30");
        dossierClocks.passTo("2026-09-08T07:30", dossier, "userTask_reviewLegality");

        assertThat(last(dossier).level()).isEqualTo(4);
        assertThat(last(dossier).recipients()).contains("ld.vp-ubnd-tinh", "ld.so-tu-phap");
    }

    @Test
    void aWaitingPeriodHasAClockOfItsOwnAndTellsNobody() {
        var dossier = staged.waitingFor("postDraft", decentralization());
        staged.pass(dossier, "postDraft");

        var period = dossierClocks.open(dossier, "postingPeriod");
        assertThat(period.due()).isEqualTo(dossierClocks.due(dossier, "event_postingPeriod"));
        assertThat(period.groups()).isEmpty();
        assertThat(period.name()).isEqualTo("Đủ thời gian đăng tải");
        assertThat(heard.opened(dossier))
                .extracting(opened -> opened.clock().stage())
                .doesNotContain("postingPeriod");

        chain.fireTimers(dossier, "event_postingPeriod");
        assertThat(dossierClocks.row(period.id())).containsEntry("ended", "COMPLETED");
    }

    private LevelReached last(DossierId dossier) {
        var levels = heard.levels(dossier);
        return levels.get(levels.size() - 1);
    }
}
