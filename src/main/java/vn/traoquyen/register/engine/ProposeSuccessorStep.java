package vn.traoquyen.register.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Variables;
import vn.traoquyen.register.monitoring.ReviewOutcomes;

/** Opens the dossier that a lead agency wants to come after the instrument (mở hồ sơ kế tiếp). */
@Component
class ProposeSuccessorStep implements JavaDelegate {

    private final ReviewOutcomes outcomes;

    ProposeSuccessorStep(ReviewOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.follow(
                TransferMonitoringProcess.instrumentOf(execution),
                Variables.LEAD.findIn(execution).orElseThrow());
    }
}
