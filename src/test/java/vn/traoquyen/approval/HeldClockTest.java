package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.DossierClocks.at;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.shared.SetClock;

/** Tạm dừng tính thời hạn: the working time that was left is left, whoever stops the clock and for how long. */
@ProcessTest
class HeldClockTest {

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
    ClockService clockService;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DeadlinesHeard heard;

    @Autowired
    OverHttp http;

    @BeforeEach
    void setClock() {
        SetClock.set("2026-08-17T09:00");
    }

    @AfterEach
    void resetClock() {
        SetClock.reset();
    }

    @Test
    void aPauseOverTheNationalDayKeepsTheWorkingTimeThatWasLeft() {
        var dossier = staged.waitingFor("signProposal", delegation());

        hold(dossier, "2026-08-19T10:00");
        var held = dossierClocks.open(dossier, "signProposal");
        assertThat(held.isHeld()).isTrue();
        assertThat(held.due()).isNull();
        assertThat(dossierClocks.task(held).getDueDate()).isNull();
        assertThat(dossierClocks.task(held).isSuspended()).isTrue();
        assertThat(dossierClocks.row(held.id())).containsEntry("remaining_minutes", 330L + 480);

        release(dossier, "2026-08-28T15:30");
        var goesOn = dossierClocks.open(dossier, "signProposal");
        assertThat(goesOn.due()).isEqualTo(at("2026-09-04T11:30"));
        assertThat(dossierClocks.task(goesOn).getDueDate()).isEqualTo(at("2026-09-04T11:30"));
        assertThat(dossierClocks.historicDue(goesOn)).isEqualTo(at("2026-09-04T11:30"));
        assertThat(dossierClocks.task(goesOn).getFollowUpDate()).isEqualTo(at("2026-09-03T07:30"));
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-09-03T07:30"));
        assertThat(heard.moves(dossier)).singleElement().satisfies(moved -> {
            assertThat(moved.clock().due()).isEqualTo(at("2026-09-04T11:30"));
            assertThat(moved.reason()).contains("tạm dừng");
        });
        assertThat(dossiers.entriesOf(dossier)).extracting(Entry::deed).contains(Deed.HOLD_CLOCK, Deed.RELEASE_CLOCK);
    }

    @Test
    void aPauseOverTetWithTwoPausesInOneStageLosesNoMinute() {
        SetClock.set("2026-02-11T14:00");
        var dossier = staged.waitingFor("signProposal", delegation().of("LS-SYT-006"));
        assertThat(dossierClocks.open(dossier, "signProposal").due()).isEqualTo(at("2026-02-23T17:00"));

        hold(dossier, "2026-02-12T16:00");
        release(dossier, "2026-02-12T16:30");
        hold(dossier, "2026-02-13T08:00");
        release(dossier, "2026-02-23T09:00");

        // 60 minutes were left on the Thursday, 480 on the Friday, 480 on the Monday after Tết; 60 were worked since
        assertThat(dossierClocks.open(dossier, "signProposal").due()).isEqualTo(at("2026-02-25T09:00"));
        var row = dossierClocks.row(dossierClocks.open(dossier, "signProposal").id());
        assertThat(row).containsEntry("held_minutes", 30L + 450 + 90);
    }

    @Test
    void whatIsOverdueStaysOverdueByAsMuch() {
        var dossier = staged.waitingFor("signProposal", delegation());
        dossierClocks.passTo("2026-08-21T11:30", dossier, TASK);
        assertThat(heard.levels(dossier)).extracting(LevelReached::level).containsExactly(2);

        hold(dossier, "2026-08-21T11:30");
        release(dossier, "2026-08-26T13:00");

        var goesOn = dossierClocks.open(dossier, "signProposal");
        assertThat(goesOn.due()).isEqualTo(at("2026-08-26T07:30"));
        assertThat(goesOn.isOverdueAt(at("2026-08-26T13:00"))).isTrue();
        assertThat(goesOn.level()).isEqualTo(2);
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-28T07:30"));
    }

    @Test
    void whatAnAdministratorSuspendsInCockpitStandsStillAsWell() {
        var dossier = staged.waitingFor("giveOpinion", delegation());
        var before = dossierClocks.open(staged.waitingFor("signProposal", delegation()), "signProposal");
        var due = clocks.openOf(dossier.value()).get(0).due();
        var process = dossierClocks.processInstance(dossier);

        SetClock.set("2026-08-18T07:30");
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceId(process)
                .suspend();
        assertThat(clocks.openOf(dossier.value())).hasSize(4).allMatch(clock -> clock.isHeld());
        assertThat(clocks.find(before.id()).orElseThrow().isHeld()).isFalse();

        SetClock.set("2026-08-20T07:30");
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceId(process)
                .activate();
        assertThat(clocks.openOf(dossier.value())).noneMatch(clock -> clock.isHeld());
        assertThat(clocks.openOf(dossier.value()).get(0).due()).isAfter(due);
        assertThat(chain.dueTimers(dossier, "event_consultationOverdue"))
                .hasSize(4)
                .allMatch(timer -> timer.toInstant()
                        .equals(clocks.openOf(dossier.value()).get(0).due()));
    }

    @Test
    void aWholeProcessThatIsSuspendedStandsStill() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var definition = chain.definitionId();
        try {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessDefinitionId(definition)
                    .suspend();
            assertThat(dossierClocks.open(dossier, "signProposal").isHeld()).isTrue();
        } finally {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessDefinitionId(definition)
                    .activate();
        }
        assertThat(dossierClocks.open(dossier, "signProposal").due()).isEqualTo(at("2026-08-20T17:00"));
    }

    @Test
    void theTimerOfAWaitingPeriodMovesWithItsClock() {
        var dossier = staged.waitingFor("postDraft", decentralization());
        staged.pass(dossier, "postDraft");
        var due = dossierClocks.due(dossier, "event_postingPeriod");

        while (!chain.waiting(dossier).isEmpty()) {
            staged.pass(dossier, chain.waiting(dossier).get(0));
        }
        hold(dossier, "2026-08-18T07:30");
        release(dossier, "2026-08-20T07:30");

        assertThat(dossierClocks.due(dossier, "event_postingPeriod"))
                .isAfter(due)
                .isEqualTo(dossierClocks.open(dossier, "postingPeriod").due());
    }

    @Test
    void whoLeadsAndWhoCoordinatesStopTheClockForAReasonAndNobodyElse() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var path = "/api/dossiers/" + dossier + "/hold";

        assertThat(http.post("cv.so-y-te", path, Map.of("reason", "Chờ ý kiến"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(http.post("ld.so-y-te", path, Map.of("reason", " "))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        var held = http.post("ld.so-y-te", path, Map.of("reason", "Chờ ý kiến Bộ Y tế"));

        assertThat(held.getStatusCode().value()).isEqualTo(200);
        assertThat(held.getBody().get("stages").get(0).get("heldAt").asText()).isNotBlank();
        assertThat(held.getBody().get("actions").get(0).asText()).isEqualTo("release");
        assertThat(http.post("ld.so-y-te", path, Map.of("reason", "Lần nữa"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);

        var released = http.post("ld.so-tu-phap", "/api/dossiers/" + dossier + "/release", Map.of("reason", "Đã có"));
        assertThat(released.getStatusCode().value()).isEqualTo(200);
        assertThat(released.getBody().get("stages").get(0).get("due").asText()).isNotBlank();
        assertThat(released.getBody().get("stages").get(0).get("level").asInt()).isZero();
    }

    private void hold(DossierId dossier, String officeTime) {
        SetClock.set(officeTime);
        chain.as("ld.so-y-te", () -> {
            clockService.hold(dossier, "Chờ hướng dẫn của Bộ");
            return null;
        });
    }

    private void release(DossierId dossier, String officeTime) {
        SetClock.set(officeTime);
        chain.as("ld.so-y-te", () -> {
            clockService.release(dossier, "Đã có hướng dẫn");
            return null;
        });
    }
}
