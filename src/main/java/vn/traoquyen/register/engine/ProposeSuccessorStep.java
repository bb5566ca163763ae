package vn.traoquyen.register.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Variables;
import vn.traoquyen.register.monitoring.Successors;

/** Opens the dossier that a lead agency wants to come after the instrument (mở hồ sơ kế tiếp). */
@Component
class ProposeSuccessorStep implements JavaDelegate {

    private final Successors successors;

    ProposeSuccessorStep(Successors successors) {
        this.successors = successors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        successors.propose(
                TransferMonitoringProcess.instrumentOf(execution),
                Variables.LEAD.findIn(execution).orElseThrow());
    }
}
