package vn.traoquyen.deadline.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.traoquyen.deadline.EnginePlace;

/** What an element of a model says of its stage. */
class StageElements {

    private static final String BEAN = "stageDeadline.";
    private static final Pattern NAMED_STAGE =
            Pattern.compile("stageDeadline\\.due\\(execution,\\s*[\"'](\\w+)[\"']\\)");

    private StageElements() {}

    /** Whether a timer or due date follows the clock of its stage. */
    static boolean followsClock(String expression) {
        return expression != null && expression.contains(BEAN);
    }

    static String timeDate(Element timerEventDefinition) {
        var timeDate = timerEventDefinition.element("timeDate");
        return timeDate == null ? null : timeDate.getText();
    }

    /** The stage that a waiting period stands for. */
    static String stage(String expression, String activityId) {
        Matcher named = NAMED_STAGE.matcher(expression);
        return named.find() ? named.group(1) : StageDeadline.deed(activityId);
    }

    static String processKey(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    static EnginePlace place(DelegateExecution execution) {
        return new EnginePlace(execution.getProcessInstanceId(), execution.getProcessDefinitionId(), execution.getId());
    }
}
