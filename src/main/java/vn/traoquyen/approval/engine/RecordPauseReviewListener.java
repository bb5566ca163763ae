package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierService;
import vn.traoquyen.engine.Submission;

/** Takes what the lead agency makes of a pause that it looked at again. */
@Component
class RecordPauseReviewListener implements TaskListener {

    private final DossierService dossiers;

    RecordPauseReviewListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                dossiers.reviewPause(
                        TransferApprovalProcess.dossierOf(task),
                        Judgement.outcome(form),
                        Judgement.words(form),
                        form.date("reviewOn").orElse(null)));
    }
}
