package vn.traoquyen.deadline.engine;

import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.HeldProcesses;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.shared.Refusal;

/** Suspends and activates process instances; that their clocks follow, {@link SuspendedClocks} sees to. */
@Component
class EngineHeldProcesses implements HeldProcesses {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineHeldProcesses(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void hold(String processKey, String businessKey) {
        each(
                instances(processKey, businessKey).active(),
                runtime::suspendProcessInstanceById,
                new Refusal("deadline.conflict.notRunning", Map.of("id", businessKey)));
    }

    @Override
    public void release(String processKey, String businessKey) {
        each(
                instances(processKey, businessKey).suspended(),
                runtime::activateProcessInstanceById,
                new Refusal("deadline.conflict.notHeld", Map.of("id", businessKey)));
    }

    private ProcessInstanceQuery instances(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey);
    }

    private void each(ProcessInstanceQuery query, Consumer<String> deed, Refusal none) {
        engine.asSystem(() -> {
            var found = query.list();
            if (found.isEmpty()) {
                throw none;
            }
            found.stream().map(ProcessInstance::getId).forEach(deed);
            return null;
        });
    }
}
