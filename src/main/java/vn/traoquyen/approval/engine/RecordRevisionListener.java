package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierService;
import vn.traoquyen.engine.Submission;

/** Takes the mended dossier, and how its drafters met what it was sent back for. */
@Component
class RecordRevisionListener implements TaskListener {

    private final DossierService dossiers;

    RecordRevisionListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        dossiers.revise(
                TransferApprovalProcess.dossierOf(task),
                form.text("explanation").orElse(null),
                Judgement.mending(form));
    }
}
