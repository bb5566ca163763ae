package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierService;
import vn.traoquyen.engine.Submission;

/** Takes the signature of the lead agency's head, or what he decided instead. */
@Component
class RecordProposalSignatureListener implements TaskListener {

    private final DossierService dossiers;

    RecordProposalSignatureListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        Routing.follow(
                task,
                dossiers.signProposal(
                        TransferApprovalProcess.dossierOf(task),
                        Judgement.outcome(form),
                        Judgement.words(form),
                        Judgement.pause(form)));
    }
}
