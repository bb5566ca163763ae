package vn.traoquyen.approval.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.approval.ReleaseChannel;
import vn.traoquyen.engine.Submission;

/** Takes down how and to whom the document was sent out. */
@Component
class RecordReleaseListener implements TaskListener {

    private final ApprovalService approvals;

    RecordReleaseListener(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        approvals.release(
                TransferApprovalProcess.dossierOf(task),
                form.choices("channels").stream().map(ReleaseChannel::valueOf).toList(),
                form.text("sentTo").map(text -> text.lines().toList()).orElse(List.of()));
    }
}
