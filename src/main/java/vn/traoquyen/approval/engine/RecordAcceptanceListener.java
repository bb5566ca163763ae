package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.Submission;

/** Takes the acceptance of one recipient, or the difficulty that it reports. */
@Component
class RecordAcceptanceListener implements TaskListener {

    private final ApprovalService approvals;

    RecordAcceptanceListener(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        var outcome = approvals.accept(TransferApprovalProcess.dossierOf(task), Judgement.outcome(form), words(form));
        Variables.ACCEPTANCE_OUTCOME.setLocal(task.getExecution(), outcome.name());
    }

    private static String words(Submission form) {
        return Judgement.outcome(form) == Outcome.DIFFICULTY
                ? form.text("difficulty").orElse(null)
                : "Người phụ trách: " + form.text("personInCharge").orElse("")
                        + form.text("note").map(". "::concat).orElse("");
    }
}
