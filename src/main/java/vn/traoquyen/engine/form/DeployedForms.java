package vn.traoquyen.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The forms that were deployed together with a process, each read and parsed once. */
class DeployedForms {

    private final Map<String, DeployedForm> forms = new ConcurrentHashMap<>();

    Optional<DeployedForm> of(TaskEntity task, CommandContext context) {
        return task.getTaskDefinition() == null
                ? Optional.empty()
                : form(task.getTaskDefinition().getFormDefinition(), definition(task), task, context);
    }

    Optional<DeployedForm> ofStart(ProcessDefinitionEntity definition, CommandContext context) {
        return definition.getStartFormDefinition() == null
                ? Optional.empty()
                : form(definition.getStartFormDefinition(), definition, null, context);
    }

    private static ProcessDefinitionEntity definition(TaskEntity task) {
        return task.getExecution().getProcessDefinition();
    }

    private Optional<DeployedForm> form(
            FormDefinition form, ProcessDefinitionEntity process, VariableScope scope, CommandContext context) {
        return Optional.ofNullable(form.getCamundaFormDefinitionKey())
                .map(key -> key(key, scope))
                .map(key -> forms.computeIfAbsent(
                        process.getDeploymentId() + "/" + key, any -> read(process.getDeploymentId(), key, context)));
    }

    private static String key(Expression key, VariableScope scope) {
        return scope == null ? key.getExpressionText() : String.valueOf(key.getValue(scope));
    }

    private static DeployedForm read(String deploymentId, String key, CommandContext context) {
        var definition = context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deploymentId, key);
        try (InputStream json = context.runWithoutAuthorization(
                new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()))) {
            return DeployedForm.parse(key, json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
