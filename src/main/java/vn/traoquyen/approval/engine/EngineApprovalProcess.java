package vn.traoquyen.approval.engine;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalProcess;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Messages;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.shared.Refusal;

/** Speaks with the running process of a dossier by messages; who may, the domain has already judged. */
@Component
class EngineApprovalProcess implements ApprovalProcess {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineApprovalProcess(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void resume(DossierId id) {
        correlate(Messages.DOSSIER_RESUMED, id);
    }

    @Override
    public void legalBasisChanged(DossierId id) {
        correlate(Messages.LEGAL_BASIS_CHANGED, id);
    }

    @Override
    public boolean awaitsLegalBasis(DossierId id) {
        return engine.asSystem(() -> runtime.createExecutionQuery()
                        .processDefinitionKey(TransferApprovalProcess.KEY)
                        .processInstanceBusinessKey(id.value())
                        .messageEventSubscriptionName(Messages.LEGAL_BASIS_CHANGED)
                        .count()
                > 0);
    }

    private void correlate(String message, DossierId id) {
        try {
            engine.asSystem(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(id.value())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refusal("approval.conflict.notAwaited", Map.of("id", id.value()));
        }
    }

    @Override
    public void open(Dossier dossier) {
        start(Messages.DOSSIER_OPENED, dossier);
    }

    @Override
    public void reopen(Dossier dossier) {
        start(Messages.DOSSIER_REOPENED, dossier);
    }

    private void start(String message, Dossier dossier) {
        engine.asSystem(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(dossier.id().value())
                .setVariables(
                        Map.of(Variables.TRANSFER_FORM.name(), dossier.form().name()))
                .correlateStartMessage());
    }
}
