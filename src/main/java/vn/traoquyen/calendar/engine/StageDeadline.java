package vn.traoquyen.calendar.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.engine.ModelBean;

/**
 * Gives task and timer of one stage the same due moment (hạn của bước): {@code ${stageDeadline.due(execution)}} as the
 * due date of a user task, {@code ${stageDeadline.due(execution, 'postingPeriod')}} where a timer stands for another
 * stage than the element that it sits on.
 */
@Component
@ModelBean
public class StageDeadline {

    private static final String PROCEDURE = "procedure";
    private static final String TRANSFEROR = "transferorCapacity";

    private final StageTerms terms;
    private final Deadlines deadlines;
    private final Clock clock;

    StageDeadline(StageTerms terms, Deadlines deadlines, Clock clock) {
        this.terms = terms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Due for the stage that the execution stands in: the deed in its element id, {@code userTask_<deed>}. */
    public Date due(DelegateExecution execution) {
        return due(execution, deed(execution.getCurrentActivityId()));
    }

    public Date due(DelegateExecution execution, String stage) {
        var term =
                terms.of(stage, (String) execution.getVariable(PROCEDURE), (String) execution.getVariable(TRANSFEROR));
        return Date.from(deadlines.after(clock.instant(), term).due().toInstant());
    }

    /** The engine adds {@code #multiInstanceBody} to the id of what it runs several times. */
    private static String deed(String activityId) {
        var element = activityId.split("#", 2)[0];
        return element.substring(element.indexOf('_') + 1);
    }
}
