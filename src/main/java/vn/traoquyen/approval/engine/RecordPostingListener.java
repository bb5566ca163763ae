package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes down where and when the draft was posted for the public. */
@Component
class RecordPostingListener implements TaskListener {

    private final ReviewService reviews;

    RecordPostingListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        reviews.post(
                TransferApprovalProcess.dossierOf(task),
                form.text("address").orElseThrow(),
                form.date("postedOn").orElse(null));
    }
}
