package vn.traoquyen.engine.form;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.DirectFieldAccessor;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

/**
 * The one gate through which a form's values come in, whether from Tasklist, REST or Java: it checks them against the
 * deployed form and hands on what remains as a {@link Submission}. No value of a form becomes a process variable.
 */
class FormGate extends CommandInterceptor {

    private final DeployedForms forms;
    private final FormCheck check;
    private final SubmittedValues values;
    private final FormContents contents;
    private final RefusalSentences sentences;

    FormGate(
            DeployedForms forms,
            FormCheck check,
            SubmittedValues values,
            FormContents contents,
            RefusalSentences sentences) {
        this.forms = forms;
        this.check = check;
        this.values = values;
        this.contents = contents;
        this.sentences = sentences;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof SubmitTaskFormCmd) {
            submitTask(command, "properties");
        } else if (command instanceof CompleteTaskCmd) {
            submitTask(command, "variables");
        } else if (command instanceof SubmitStartFormCmd) {
            submitStart(command);
        } else if (command instanceof StartProcessInstanceCmd) {
            start(command);
        }
        return next.execute(command);
    }

    private void submitTask(Command<?> command, String field) {
        var context = Context.getCommandContext();
        var fields = new DirectFieldAccessor(command);
        var task = findTask((String) fields.getPropertyValue("taskId"), context);
        if (task.isEmpty()) {
            return;
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task.get());
        }
        forms.of(task.get(), context).ifPresent(form -> {
            var submission =
                    checked(form, map(fields.getPropertyValue(field)), () -> contents.choices(form, task.get()));
            task.get().setVariablesLocal(submission);
            fields.setPropertyValue(field, Variables.createVariables());
        });
    }

    private void submitStart(Command<?> command) {
        var context = Context.getCommandContext();
        var fields = new DirectFieldAccessor(command);
        var definition = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById((String) fields.getPropertyValue("processDefinitionId"));
        forms.ofStart(definition, context)
                .ifPresent(form -> fields.setPropertyValue(
                        "variables", checked(form, map(fields.getPropertyValue("variables")), Map::of)));
    }

    private void start(Command<?> command) {
        var context = Context.getCommandContext();
        var builder = (ProcessInstantiationBuilderImpl)
                new DirectFieldAccessor(command).getPropertyValue("instantiationBuilder");
        ProcessDefinitionEntity definition = new GetDeployedProcessDefinitionCmd(builder, false).execute(context);
        forms.ofStart(definition, context).ifPresent(form -> {
            var given = builder.getVariables();
            var submission = checked(form, given, Map::of);
            given.clear();
            given.putAll(submission);
        });
    }

    private VariableMap checked(
            DeployedForm form, Map<String, Object> submitted, Supplier<Map<String, Object>> content) {
        var problems = new ArrayList<FormProblem>();
        var plain = check.check(
                form, values.plain(form, submitted), form.needsContent() ? content.get() : Map.of(), problems);
        if (!problems.isEmpty()) {
            var text = problems.stream()
                    .map(problem -> sentences.of(problem.key(), problem.values()))
                    .collect(Collectors.joining(" "));
            throw new Refusal("form.invalid", Map.of("problems", text));
        }
        return Submission.carrying(plain);
    }

    private static Optional<TaskEntity> findTask(String taskId, CommandContext context) {
        return Optional.ofNullable(taskId).map(id -> context.getTaskManager().findTaskById(id));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object variables) {
        return variables == null ? Map.of() : (Map<String, Object>) variables;
    }
}
