package vn.traoquyen.reporting.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Messages;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Variables;
import vn.traoquyen.reporting.periodic.PeriodicProcess;

/** Speaks with the running process of a period. */
@Component
class EnginePeriodicProcess implements PeriodicProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final EngineCall engine;
    private final CurrentOfficial officials;
    private final ObjectMapper json;

    EnginePeriodicProcess(
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            EngineCall engine,
            CurrentOfficial officials,
            ObjectMapper json) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.engine = engine;
        this.officials = officials;
        this.json = json;
    }

    @Override
    public void begin(String periodId) {
        engine.asSystem(() -> runtime.startProcessInstanceByKey(PeriodicReportingProcess.KEY, periodId));
    }

    @Override
    public void partsComplete(String periodId) {
        engine.asSystem(() -> {
            runtime.createExecutionQuery()
                    .processDefinitionKey(PeriodicReportingProcess.KEY)
                    .processInstanceBusinessKey(periodId)
                    .messageEventSubscriptionName(Messages.PARTS_COMPLETE)
                    .list()
                    .forEach(waiting -> runtime.messageEventReceived(Messages.PARTS_COMPLETE, waiting.getId()));
            return null;
        });
    }

    @Override
    public boolean take(String periodId, String deed, String reporter) {
        var task = task(periodId, deed, reporter);
        task.filter(found -> found.getAssignee() == null)
                .ifPresent(
                        found -> tasks.claim(found.getId(), officials.current().userId()));
        return task.isPresent();
    }

    @Override
    public boolean complete(String periodId, String deed, String reporter, Map<String, Object> form) {
        var task = task(periodId, deed, reporter);
        if (!take(periodId, deed, reporter)) {
            return false;
        }
        forms.submitTaskForm(task.orElseThrow().getId(), values(form));
        return true;
    }

    /** Asked in the name of the one who asks, so that only his own tasks are found. */
    private Optional<Task> task(String periodId, String deed, String reporter) {
        var query = tasks.createTaskQuery()
                .processDefinitionKey(PeriodicReportingProcess.KEY)
                .processInstanceBusinessKey(periodId)
                .taskDefinitionKey("userTask_" + deed);
        return query.list().stream()
                .filter(task -> reporter == null || reporter.equals(reporterOf(task)))
                .findFirst();
    }

    private Object reporterOf(Task task) {
        return engine.asSystem(() -> runtime.getVariable(task.getExecutionId(), Variables.REPORTER.name()));
    }

    private Map<String, Object> values(Map<String, Object> form) {
        var values = new HashMap<String, Object>();
        form.forEach((key, value) -> values.put(key, value instanceof Iterable<?> rows ? written(rows) : value));
        return values;
    }

    private String written(Iterable<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
