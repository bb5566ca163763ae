package vn.traoquyen.deadline.engine;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.deadline.DueBasis;
import vn.traoquyen.deadline.RunningClock;
import vn.traoquyen.deadline.RunningClocks.End;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClockService;

/** Winds the clock of a user task when it is offered, lets it know its holder, and stops it when the task is over. */
@Component
class StageClockListeners {

    private static final Term SET_ELSEWHERE = new Term(0, TermUnit.CALENDAR_DAY, "Thời điểm được ấn định", true);

    private final StageClockService clocks;
    private final StageDeadline stageDeadline;
    private final Clock clock;

    StageClockListeners(StageClockService clocks, StageDeadline stageDeadline, Clock clock) {
        this.clocks = clocks;
        this.stageDeadline = stageDeadline;
        this.clock = clock;
    }

    /** A task without a due date has no clock; a process that is about nothing is about itself. */
    void open(DelegateTask task, boolean byTerm) {
        if (task.getDueDate() == null) {
            return;
        }
        var execution = task.getExecution();
        var stage = StageDeadline.deed(task.getTaskDefinitionKey());
        var now = clock.instant();
        var deadline = byTerm ? stageDeadline.deadline(execution, stage) : null;
        task.setFollowUpDate(earlier(stageDeadline.notice(execution, task.getDueDate()), task.getDueDate()));
        clocks.open(new RunningClock(
                new StageClock(
                        task.getId(),
                        StageElements.processKey(execution),
                        Objects.requireNonNullElse(execution.getProcessBusinessKey(), execution.getProcessInstanceId()),
                        stage,
                        Objects.requireNonNullElse(task.getName(), stage),
                        groups(task),
                        task.getAssignee(),
                        now,
                        byTerm ? deadline.term() : SET_ELSEWHERE,
                        task.getDueDate().toInstant(),
                        !byTerm || deadline.confirmed(),
                        0,
                        null,
                        null),
                byTerm ? DueBasis.term(now) : DueBasis.moment(),
                StageElements.place(execution),
                null,
                0,
                0));
    }

    private static Date earlier(Date one, Date other) {
        return one.before(other) ? one : other;
    }

    private static Set<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }

    void assign(DelegateTask task) {
        clocks.hold(task.getId(), task.getAssignee());
    }

    void complete(DelegateTask task) {
        clocks.close(task.getId(), End.COMPLETED);
    }

    void delete(DelegateTask task) {
        clocks.close(task.getId(), End.CANCELLED);
    }
}
