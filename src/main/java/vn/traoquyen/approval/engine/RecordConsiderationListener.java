package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierService;
import vn.traoquyen.engine.Submission;

/** Takes what the province says to a proposed pause or decline. */
@Component
class RecordConsiderationListener implements TaskListener {

    private final DossierService dossiers;

    RecordConsiderationListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                dossiers.consider(
                        TransferApprovalProcess.dossierOf(task), Judgement.outcome(form), Judgement.words(form)));
    }
}
