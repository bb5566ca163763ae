package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.approval.Signing;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.instrument.SigningCapacity;

/** Takes the decision of whoever is competent. */
@Component
class RecordDecisionListener implements TaskListener {

    private final ApprovalService approvals;

    RecordDecisionListener(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                approvals.decide(
                        TransferApprovalProcess.dossierOf(task),
                        Judgement.outcome(form),
                        Judgement.words(form),
                        new Signing(
                                form.choice("signingCapacity", SigningCapacity.class)
                                        .orElse(null),
                                form.date("effectiveOn").orElse(null)),
                        Judgement.pause(form)));
    }
}
