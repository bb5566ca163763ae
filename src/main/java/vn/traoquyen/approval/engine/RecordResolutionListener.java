package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.engine.Submission;

/** Takes down what the council resolved. */
@Component
class RecordResolutionListener implements TaskListener {

    private final ApprovalService approvals;

    RecordResolutionListener(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                approvals.recordResolution(
                        TransferApprovalProcess.dossierOf(task),
                        Judgement.outcome(form),
                        Judgement.words(form),
                        form.text("resolutionSymbol").orElse(null),
                        form.date("resolutionOn").orElse(null)));
    }
}
