package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.camunda;
import static vn.traoquyen.rules.ProcessModel.id;
import static vn.traoquyen.rules.ProcessModel.inside;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A user task has its form, its candidate group, its due date, its ladder and the one listener that takes its form in. */
public class UserTasks implements ModelRule {

    private static final String BEAN_CALL = "\\$\\{\\w+\\.\\w+\\([^)]*\\)}";

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes()
                .flatMap(model ->
                        model.all("userTask").flatMap(task -> missing(task).map(what -> model.at(task, what))));
    }

    private static Stream<String> missing(Element task) {
        var found = Stream.<String>builder();
        if (!id(task).equals("userTask_" + camunda(task, "formRef"))) {
            found.add("the form is not named after its deed");
        }
        if (!camunda(task, "formRefBinding").equals("deployment")) {
            found.add("the form is not bound to the deployment");
        }
        if (!camunda(task, "candidateGroups").matches(BEAN_CALL)) {
            found.add("no bean names the candidate group");
        }
        if (!camunda(task, "dueDate").matches(BEAN_CALL)) {
            found.add("no bean names the due date");
        }
        if (!camunda(task, "assignee").isEmpty()
                || !camunda(task, "candidateUsers").isEmpty()) {
            found.add("names a person");
        }
        if (completeListeners(task) != 1) {
            found.add("does not have exactly one complete listener ${record…Listener}");
        }
        if (noticeListeners(task) != 1) {
            found.add("does not climb its ladder by exactly one timeout listener ${reachLevelListener}");
        }
        return found.build();
    }

    /** Named after its deed, so that Cockpit tells one from another, and wound by the clock of the stage. */
    private static long noticeListeners(Element task) {
        return inside(task, "taskListener")
                .filter(listener -> listener.getAttribute("event").equals("timeout"))
                .filter(listener -> listener.getAttribute("delegateExpression").equals("${reachLevelListener}"))
                .filter(listener -> id(listener).equals("timeout_" + id(task).replaceFirst("userTask_", "")))
                .filter(listener -> inside(listener, "timeDate")
                        .anyMatch(time ->
                                time.getTextContent().matches("\\$\\{stageDeadline\\.notice\\(execution.*\\)}")))
                .count();
    }

    private static long completeListeners(Element task) {
        return inside(task, "taskListener")
                .filter(listener -> listener.getAttribute("event").equals("complete"))
                .filter(listener -> listener.getAttribute("delegateExpression").matches("\\$\\{record\\w+Listener}"))
                .count();
    }
}
