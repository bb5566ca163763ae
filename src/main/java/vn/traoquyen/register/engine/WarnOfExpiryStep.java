package vn.traoquyen.register.engine;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Tasks;
import vn.traoquyen.register.monitoring.MonitoringService;

/** Warns that an instrument comes to its last day, and makes what is still to be decided more urgent. */
@Component
class WarnOfExpiryStep implements JavaDelegate {

    private final MonitoringService monitoring;
    private final MonitoringDates dates;
    private final TaskService tasks;
    private final EngineCall engine;

    WarnOfExpiryStep(MonitoringService monitoring, MonitoringDates dates, TaskService tasks, EngineCall engine) {
        this.monitoring = monitoring;
        this.dates = dates;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var instrument = TransferMonitoringProcess.instrumentOf(execution);
        monitoring.warn(instrument);
        engine.asSystem(() -> {
            tasks.createTaskQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .taskDefinitionKey(Tasks.PREPARE_EXPIRY)
                    .list()
                    .forEach(task -> tasks.setPriority(task.getId(), dates.urgency(instrument)));
            return null;
        });
    }
}
