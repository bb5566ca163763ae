package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DecisionService;

/** Takes down that the registry clerk has checked the signed document. */
@Component
class RecordRegistrationListener implements TaskListener {

    private final DecisionService decisions;

    RecordRegistrationListener(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        decisions.register(TransferApprovalProcess.dossierOf(task));
    }
}
