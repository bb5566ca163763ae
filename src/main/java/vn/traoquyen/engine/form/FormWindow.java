package vn.traoquyen.engine.form;

import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Answers what a form shows. The Tasklist asks for every variable that the task can see; where a room has content for
 * the form, the answer is that content alone, so that nothing else travels to the browser.
 */
class FormWindow extends CommandInterceptor {

    private final DeployedForms forms;
    private final FormContents contents;

    FormWindow(DeployedForms forms, FormContents contents) {
        this.forms = forms;
        this.contents = contents;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        T answer = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd ask && answer instanceof VariableMap variables) {
            var context = Context.getCommandContext();
            var task = context.getTaskManager().findTaskById(ask.resourceId);
            var content = forms.of(task, context).flatMap(form -> contents.all(form, task));
            if (content.isPresent()) {
                var shown = contents.asVariables(content.get());
                if (ask.formVariableNames != null) {
                    shown.keySet().retainAll(ask.formVariableNames);
                }
                return (T) shown;
            }
            return (T) variables;
        }
        return answer;
    }
}
