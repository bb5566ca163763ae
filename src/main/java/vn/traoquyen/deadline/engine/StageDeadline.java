package vn.traoquyen.deadline.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.Deadline;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.StageOccasion;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.deadline.LadderMoments;
import vn.traoquyen.engine.ModelBean;

/**
 * Gives task, timers and clock of one stage the same due moment (hạn của bước): {@code ${stageDeadline.due(execution)}} as
 * the due date of a user task, {@code ${stageDeadline.due(execution, 'postingPeriod')}} where a timer stands for another
 * stage than the element that it sits on, {@code ${stageDeadline.notice(execution)}} for the timer that climbs the ladder,
 * {@code ${stageDeadline.wayOut(execution, 'acceptTransfer')}} where the flow changes as the ladder says.
 */
@Component
@ModelBean
public class StageDeadline {

    /** Written when a dossier is sent back; without it nothing has come again, and nobody need be asked. */
    private static final String SENT_BACK = "mendingStage";

    private final StageTerms terms;
    private final Deadlines deadlines;
    private final LadderMoments moments;
    private final Clock clock;

    StageDeadline(StageTerms terms, Deadlines deadlines, LadderMoments moments, Clock clock) {
        this.terms = terms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.clock = clock;
    }

    /** Due for the stage that the execution stands in: the deed in its element id, {@code userTask_<deed>}. */
    public Date due(DelegateExecution execution) {
        return due(execution, deed(execution.getCurrentActivityId()));
    }

    public Date due(DelegateExecution execution, String stage) {
        return Date.from(deadline(execution, stage).due().toInstant());
    }

    /** When the first notice of the stage goes out. */
    public Date notice(DelegateExecution execution) {
        return notice(execution, due(execution));
    }

    /** Likewise where something else than the table of terms says when the stage is due. */
    public Date notice(DelegateExecution execution, Date due) {
        return Date.from(moments.nextNotice(
                StageElements.processKey(execution),
                deed(execution.getCurrentActivityId()),
                due.toInstant(),
                0,
                clock.instant()));
    }

    /** When the model takes another way, by the ladder of the stage. */
    public Date wayOut(DelegateExecution execution, String stage) {
        var due = deadline(execution, stage).due().toInstant();
        return Date.from(moments.wayOut(StageElements.processKey(execution), stage, due));
    }

    /** Found once for each time that an execution comes to a stage. */
    Deadline deadline(DelegateExecution execution, String stage) {
        return FoundDeadlines.of(
                execution.getId() + " " + stage,
                () -> deadlines.after(clock.instant(), terms.of(question(execution, stage))));
    }

    private static StageQuestion question(DelegateExecution execution, String stage) {
        return new StageQuestion(
                stage,
                comesAgain(execution) ? StageOccasion.RETURNED : StageOccasion.FIRST,
                (String) execution.getVariable("transferForm"),
                (String) execution.getVariable("procedure"),
                (String) execution.getVariable("transferorCapacity"),
                (String) execution.getVariable("instrumentKind"));
    }

    /** Whether the execution was at this element before and left it. */
    private static boolean comesAgain(DelegateExecution execution) {
        return execution.getVariable(SENT_BACK) != null
                && execution
                                .getProcessEngineServices()
                                .getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(execution.getProcessInstanceId())
                                .activityId(execution.getCurrentActivityId())
                                .finished()
                                .count()
                        > 0;
    }

    /** The engine adds {@code #multiInstanceBody} to the id of what it runs several times. */
    static String deed(String activityId) {
        var element = activityId.split("#", 2)[0];
        return element.substring(element.indexOf('_') + 1);
    }
}
