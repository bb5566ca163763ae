package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes the review of competence and recipients. */
@Component
class RecordCompetenceReviewListener implements TaskListener {

    private final ReviewService reviews;

    RecordCompetenceReviewListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                reviews.reviewCompetence(
                        TransferApprovalProcess.dossierOf(task), Judgement.outcome(form), Judgement.words(form)));
    }
}
