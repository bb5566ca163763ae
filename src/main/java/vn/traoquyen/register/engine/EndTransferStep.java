package vn.traoquyen.register.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.monitoring.MonitoringService;

/** Ends in the register what the instrument's last day has ended (chấm dứt hiệu lực). */
@Component
class EndTransferStep implements JavaDelegate {

    private final MonitoringService monitoring;

    EndTransferStep(MonitoringService monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        monitoring.end(TransferMonitoringProcess.instrumentOf(execution));
    }
}
