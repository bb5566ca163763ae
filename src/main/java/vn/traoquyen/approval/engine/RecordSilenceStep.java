package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;

/** Records that a consulted agency let its deadline pass. */
@Component
class RecordSilenceStep implements JavaDelegate {

    private final ReviewService reviews;

    RecordSilenceStep(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.recordSilence(
                DossierId.of(execution.getProcessBusinessKey()),
                Variables.CONSULTEE.findIn(execution).orElseThrow());
    }
}
