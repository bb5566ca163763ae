package vn.traoquyen.register.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Messages;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Term;
import vn.traoquyen.register.monitoring.MonitoringProcess;

/** Speaks with the running process of an instrument in force. */
@Component
class EngineMonitoringProcess implements MonitoringProcess {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineCall engine;

    EngineMonitoringProcess(RuntimeService runtime, ManagementService management, EngineCall engine) {
        this.runtime = runtime;
        this.management = management;
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
            waitingFor(message, instrumentId)
                    .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
            return null;
        });
    }

    private List<Execution> waitingFor(String message, String instrumentId) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(TransferMonitoringProcess.KEY)
                .processInstanceBusinessKey(instrumentId)
                .messageEventSubscriptionName(message)
                .list();
    }

    @Override
    public void stop(String instrumentId) {
        engine.asSystem(() -> {
            running(instrumentId)
                    .forEach(instance ->
                            runtime.deleteProcessInstance(instance.getId(), "Danh mục đã nhập được hoàn tác"));
            return null;
        });
    }

    /** More than one where the end of an earlier watch is still being noted. */
    private List<ProcessInstance> running(String instrumentId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(TransferMonitoringProcess.KEY)
                .processInstanceBusinessKey(instrumentId)
                .list();
    }

    @Override
    public boolean isAtWork(String instrumentId) {
        return engine.asSystem(() -> atWork(instrumentId).isPresent());
    }

    @Override
    public Optional<LocalDate> lastDay(String instrumentId) {
        return engine.asSystem(() -> atWork(instrumentId)
                .map(id -> management
                        .createJobQuery()
                        .processInstanceId(id)
                        .activityId(Term.LAST_DAY_OVER)
                        .singleResult())
                .map(timer -> MonitoringDates.dayOf(timer.getDuedate()).minusDays(1)));
    }

    @Override
    public void reschedule(String instrumentId) {
        engine.asSystem(() -> {
            atWork(instrumentId).ifPresent(this::rescheduleTerm);
            return null;
        });
    }

    /** In this order: what is begun anew waits at the same events. Reviews and reports keep their scope alive meanwhile. */
    private void rescheduleTerm(String processId) {
        var change = runtime.createProcessInstanceModification(processId);
        Term.WAITING.forEach(change::cancelAllForActivity);
        change.startBeforeActivity(Term.BEGINNING).execute();
    }

    /** While anything is in force, it waits to hear that everything has ended. */
    private Optional<String> atWork(String instrumentId) {
        return waitingFor(Messages.HOLDINGS_ENDED, instrumentId).stream()
                .map(Execution::getProcessInstanceId)
                .findFirst();
    }
}
