package vn.traoquyen.difficulty.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Difficulty;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyProcess;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Messages;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.shared.Refusal;

/** Speaks with the running process of a difficulty; who may, the domain has already judged. */
@Component
class EngineDifficultyProcess implements DifficultyProcess {

    static final String SHORTENED = "SHORTENED";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineCall engine;

    EngineDifficultyProcess(RuntimeService runtime, TaskService tasks, EngineCall engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void open(Difficulty difficulty) {
        engine.asSystem(() -> runtime.createMessageCorrelation(Messages.DIFFICULTY_OPENED)
                .processInstanceBusinessKey(difficulty.id().value())
                .setVariables(beginning(difficulty))
                .correlateStartMessage());
    }

    private static VariableMap beginning(Difficulty difficulty) {
        var beginning = Variables.createVariables()
                .putValueTyped(
                        DifficultyResolutionProcess.Variables.PLACE.name(),
                        Variables.stringValue(difficulty.place().name(), true));
        if (difficulty.question().urgency().isPressing()) {
            beginning.putValue(DifficultyResolutionProcess.Variables.PROCEDURE.name(), SHORTENED);
        }
        return beginning;
    }

    @Override
    public void withdraw(DifficultyId id) {
        try {
            engine.asSystem(() -> runtime.createMessageCorrelation(Messages.DIFFICULTY_WITHDRAWN)
                    .processInstanceBusinessKey(id.value())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refusal("difficulty.conflict.notUnderWay", Map.of("id", id.value()));
        }
    }

    @Override
    public Map<DifficultyId, Instant> due(Collection<DifficultyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var keys = ids.stream().map(DifficultyId::value).toArray(String[]::new);
        return engine.asSystem(() -> dueByInstance(keys));
    }

    private Map<DifficultyId, Instant> dueByInstance(String... keys) {
        var due = tasks
                .createTaskQuery()
                .processDefinitionKey(DifficultyResolutionProcess.KEY)
                .processInstanceBusinessKeyIn(keys)
                .list()
                .stream()
                .filter(task -> task.getDueDate() != null)
                .collect(Collectors.toMap(
                        Task::getProcessInstanceId, task -> task.getDueDate().toInstant(), (one, same) -> one));
        return due.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(due.keySet()).list().stream()
                        .collect(Collectors.toMap(
                                instance -> DifficultyId.of(instance.getBusinessKey()),
                                instance -> due.get(instance.getId())));
    }
}
