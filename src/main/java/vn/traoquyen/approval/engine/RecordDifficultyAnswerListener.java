package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes the lead agency's answer to a recipient's difficulty. */
@Component
class RecordDifficultyAnswerListener implements TaskListener {

    private final ReviewService reviews;

    RecordDifficultyAnswerListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        reviews.judge(
                TransferApprovalProcess.dossierOf(task),
                Deed.RESOLVE_DIFFICULTY,
                Outcome.DONE,
                Submission.takenFrom(task).text("answer").orElse(null));
    }
}
