package vn.traoquyen.approval.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Opinion;
import vn.traoquyen.approval.OpinionAnswer;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** Takes the answers to each opinion, the summary and what was mended in their light. */
@Component
class RecordConsolidationListener implements TaskListener {

    private final ReviewService reviews;

    RecordConsolidationListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        reviews.consolidate(
                TransferApprovalProcess.dossierOf(task),
                form.rows("responses").stream()
                        .map(RecordConsolidationListener::answer)
                        .toList(),
                form.text("summary").orElse(null),
                Judgement.mending(form));
    }

    private static OpinionAnswer answer(Map<String, Object> row) {
        var response = (String) row.get("response");
        return new OpinionAnswer(
                (String) row.get("agency"), response == null ? null : Opinion.Response.valueOf(response), (String)
                        row.get("explanation"));
    }
}
