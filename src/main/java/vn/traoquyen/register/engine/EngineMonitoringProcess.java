package vn.traoquyen.register.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Messages;
import vn.traoquyen.register.monitoring.MonitoringProcess;

/** Speaks with the running process of an instrument in force. */
@Component
class EngineMonitoringProcess implements MonitoringProcess {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineMonitoringProcess(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void start(String instrumentId) {
        engine.asSystem(() -> runtime.startProcessInstanceByKey(TransferMonitoringProcess.KEY, instrumentId));
    }

    @Override
    public void holdingsEnded(String instrumentId) {
        tell(Messages.HOLDINGS_ENDED, instrumentId);
    }

    @Override
    public void legalBasisChanged(String instrumentId) {
        tell(Messages.LEGAL_BASIS_CHANGED, instrumentId);
    }

    private void tell(String message, String instrumentId) {
        engine.asSystem(() -> {
            runtime.createExecutionQuery()
                    .processDefinitionKey(TransferMonitoringProcess.KEY)
                    .processInstanceBusinessKey(instrumentId)
                    .messageEventSubscriptionName(message)
                    .list()
                    .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
            return null;
        });
    }

    @Override
    public void stop(String instrumentId) {
        engine.asSystem(() -> {
            running(instrumentId)
                    .ifPresent(instance ->
                            runtime.deleteProcessInstance(instance.getId(), "Danh mục đã nhập được hoàn tác"));
            return null;
        });
    }

    private Optional<ProcessInstance> running(String instrumentId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(TransferMonitoringProcess.KEY)
                .processInstanceBusinessKey(instrumentId)
                .singleResult());
    }
}
