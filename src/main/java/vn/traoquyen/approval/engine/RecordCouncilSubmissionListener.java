package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.engine.Submission;

/** Takes the committee's signature under what it submits to the council. */
@Component
class RecordCouncilSubmissionListener implements TaskListener {

    private final ApprovalService approvals;

    RecordCouncilSubmissionListener(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                approvals.signCouncilSubmission(
                        TransferApprovalProcess.dossierOf(task), Judgement.outcome(form), Judgement.words(form)));
    }
}
