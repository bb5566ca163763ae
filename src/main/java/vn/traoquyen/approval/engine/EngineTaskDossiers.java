package vn.traoquyen.approval.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.TaskDossiers;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.shared.Refusal;

/** Asks the engine for the task in the name of the person who asks, and then for its business key. */
@Component
class EngineTaskDossiers implements TaskDossiers {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineTaskDossiers(TaskService tasks, RuntimeService runtime, EngineCall engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public Optional<DossierId> ofTask(String taskId) {
        var task = Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .orElseThrow(() -> new Refusal("approval.notFound.task"));
        return Optional.ofNullable(engine.asSystem(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .processDefinitionKey(TransferApprovalProcess.KEY)
                        .singleResult()))
                .map(instance -> DossierId.of(instance.getBusinessKey()));
    }
}
