package vn.traoquyen.deadline.engine;

import java.time.Clock;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.DueBasis;
import vn.traoquyen.deadline.RunningClock;
import vn.traoquyen.deadline.RunningClocks.End;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClockService;

/** Winds and stops the clock of a period that nobody works in and that only its timer ends, such as a posting. */
@Component
class WaitingPeriodListeners {

    private final StageClockService clocks;
    private final StageDeadline stageDeadline;
    private final Clock clock;

    WaitingPeriodListeners(StageClockService clocks, StageDeadline stageDeadline, Clock clock) {
        this.clocks = clocks;
        this.stageDeadline = stageDeadline;
        this.clock = clock;
    }

    void begin(DelegateExecution execution, String stage) {
        var now = clock.instant();
        var deadline = stageDeadline.deadline(execution, stage);
        clocks.openWaiting(new RunningClock(
                new StageClock(
                        execution.getActivityInstanceId(),
                        StageElements.processKey(execution),
                        execution.getProcessBusinessKey(),
                        stage,
                        execution.getCurrentActivityName(),
                        Set.of(),
                        null,
                        now,
                        deadline.term(),
                        deadline.due().toInstant(),
                        deadline.confirmed(),
                        0,
                        null,
                        null),
                DueBasis.term(now),
                StageElements.place(execution),
                null,
                0,
                0));
    }

    void end(DelegateExecution execution) {
        clocks.close(execution.getActivityInstanceId(), execution.isCanceled() ? End.CANCELLED : End.COMPLETED);
    }
}
