package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.approval.DossierId;

/** Puts the signed document into its issuer's number book of the year (vào sổ, cấp số). */
@Component
class AssignNumberStep implements JavaDelegate {

    private final ApprovalService approvals;

    AssignNumberStep(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approvals.assignNumber(DossierId.of(execution.getProcessBusinessKey()));
    }
}
