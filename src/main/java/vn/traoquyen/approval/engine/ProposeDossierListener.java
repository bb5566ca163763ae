package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierService;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.portfolio.TransferForm;

/** Opens the dossier when its process starts; row and process begin together, under one key. */
@Component
class ProposeDossierListener implements ExecutionListener {

    private final DossierService dossiers;

    ProposeDossierListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = Submission.takenFrom(execution);
        var dossier = dossiers.propose(
                form.text("title").orElseThrow(),
                form.choice("transferForm", TransferForm.class).orElseThrow());
        execution.setProcessBusinessKey(dossier.id().value());
    }
}
