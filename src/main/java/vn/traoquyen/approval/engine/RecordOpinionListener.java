package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes the opinion of one consulted agency. */
@Component
class RecordOpinionListener implements TaskListener {

    private final ReviewService reviews;

    RecordOpinionListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        reviews.giveOpinion(
                TransferApprovalProcess.dossierOf(task),
                Judgement.outcome(form),
                form.text("opinion").orElse(null));
    }
}
