package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierService;
import vn.traoquyen.approval.Draft;
import vn.traoquyen.approval.Procedure;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.organization.Party;

/** Takes the drafted dossier into the domain, and tells the model by which procedure and from whom it goes. */
@Component
class RecordDraftListener implements TaskListener {

    private final DossierService dossiers;

    RecordDraftListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {
        var dossier = dossiers.draft(TransferApprovalProcess.dossierOf(task), draft(Submission.takenFrom(task)));
        Variables.TRANSFER_FORM.set(task, dossier.form().name());
        Variables.PROCEDURE.set(task, dossier.content().procedure().name());
        Variables.TRANSFEROR_CAPACITY.set(
                task, dossier.content().transferor().capacity().name());
    }

    private static Draft draft(Submission form) {
        return new Draft(
                form.choices("powers"),
                form.text("newPowerName").orElse(null),
                form.text("newPowerLegalBasis").orElse(null),
                form.text("transferor").map(Party::parse).orElse(null),
                form.choices("recipients").stream().map(Party::parse).toList(),
                form.choices("coordinating"),
                form.choice("procedure", Procedure.class).orElse(Procedure.ORDINARY),
                form.text("procedureReason").orElse(null),
                form.text("conditions").orElse(null),
                form.text("legalBasisNote").orElse(null),
                form.date("validUntil").orElse(null),
                form.flag("declaration"));
    }
}
