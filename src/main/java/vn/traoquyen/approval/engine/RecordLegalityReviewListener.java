package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.instrument.InstrumentKind;

/** Takes the review of the legal basis, and tells the route table which kind of document it chose. */
@Component
class RecordLegalityReviewListener implements TaskListener {

    private final ReviewService reviews;

    RecordLegalityReviewListener(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        var review = reviews.reviewLegality(
                TransferApprovalProcess.dossierOf(task),
                Judgement.outcome(form),
                Judgement.words(form),
                form.choice("instrumentKind", InstrumentKind.class).orElse(null),
                form.text("instrumentKindReason").orElse(null));
        CompletedTask.follow(task, review.outcome());
        if (review.instrumentKind() != null) {
            Variables.INSTRUMENT_KIND.set(task, review.instrumentKind().name());
        }
    }
}
