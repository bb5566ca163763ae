package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.engine.Submission;

/** Takes down that the registry clerk has checked the signed document. */
@Component
class RecordRegistrationListener implements TaskListener {

    private final ApprovalService approvals;

    RecordRegistrationListener(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        approvals.register(TransferApprovalProcess.dossierOf(task), Judgement.words(Submission.takenFrom(task)));
    }
}
