package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes the signature under the appraisal; what was appraised decides the way. */
@Component
class RecordAppraisalSignatureListener implements TaskListener {

    private final ReviewService reviews;

    RecordAppraisalSignatureListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                reviews.signAppraisal(
                        TransferApprovalProcess.dossierOf(task), Judgement.outcome(form), Judgement.words(form)));
    }
}
