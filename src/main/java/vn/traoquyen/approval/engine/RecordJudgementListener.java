package vn.traoquyen.approval.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes a stage that is one judgement and its words; which deed it is, its configuration says. */
class RecordJudgementListener implements TaskListener {

    private final ReviewService reviews;
    private final Deed deed;
    private final Function<Submission, String> words;

    RecordJudgementListener(ReviewService reviews, Deed deed, Function<Submission, String> words) {
        this.reviews = reviews;
        this.deed = deed;
        this.words = words;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                reviews.judge(
                        TransferApprovalProcess.dossierOf(task), deed, Judgement.outcome(form), words.apply(form)));
    }
}
