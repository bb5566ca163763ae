package vn.traoquyen.plan.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.plan.PlanProcess;
import vn.traoquyen.plan.engine.PlanExecutionProcess.Messages;

/** Speaks with the running process of an item. */
@Component
class EnginePlanProcess implements PlanProcess {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EnginePlanProcess(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void start(String undertakingId) {
        engine.asSystem(() -> runtime.startProcessInstanceByKey(PlanExecutionProcess.KEY, undertakingId));
    }

    @Override
    public void dateSet(String undertakingId) {
        tell(Messages.DATE_SET, undertakingId);
    }

    @Override
    public void letterRegistered(String undertakingId) {
        tell(Messages.LETTER_REGISTERED, undertakingId);
    }

    @Override
    public void withdraw(String undertakingId) {
        tell(Messages.ITEM_WITHDRAWN, undertakingId);
    }

    private void tell(String message, String undertakingId) {
        engine.asSystem(() -> {
            runtime.createExecutionQuery()
                    .processDefinitionKey(PlanExecutionProcess.KEY)
                    .processInstanceBusinessKey(undertakingId)
                    .messageEventSubscriptionName(message)
                    .list()
                    .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
            return null;
        });
    }
}
