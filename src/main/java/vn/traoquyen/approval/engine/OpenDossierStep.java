package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReconsiderationService;

/** Opens the dossier of a power that its agency proposes after all (lập hồ sơ đề nghị). */
@Component
class OpenDossierStep implements JavaDelegate {

    private final ReconsiderationService reconsiderations;

    OpenDossierStep(ReconsiderationService reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reconsiderations.openDossier(PowerReconsiderationProcess.powerOf(execution));
    }
}
