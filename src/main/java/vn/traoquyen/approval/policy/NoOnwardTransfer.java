package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.ApprovalSettings.OnwardDelegation;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/**
 * What was received is not handed on (không được phân cấp tiếp, ủy quyền tiếp): Điều 13, Điều 14 Luật 72/2025/QH15.
 * Whether something received by phân cấp may be delegated is not found in any text read: by default it is refused unless
 * a provision that allows it is named.
 */
record NoOnwardTransfer(ApprovalSettings settings) implements TransferPolicy {

    static final LegalRule DECENTRALIZED = LegalRule.clauseUnconfirmed(
            "Không được phân cấp tiếp nhiệm vụ, quyền hạn mà mình nhận phân cấp",
            "Điều 13" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule DELEGATED = LegalRule.clauseUnconfirmed(
            "Không được chuyển giao tiếp nhiệm vụ, quyền hạn mà mình nhận ủy quyền",
            "Điều 14" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule DELEGATION_OF_DECENTRALIZED = LegalRule.unconfirmed(
            "Ủy quyền nhiệm vụ, quyền hạn được phân cấp phải có căn cứ pháp lý cho phép",
            "Điều 13, Điều 14" + LegalRule.LOCAL_GOVERNMENT);

    @Override
    public List<LegalRule> rules() {
        return List.of(DECENTRALIZED, DELEGATED, DELEGATION_OF_DECENTRALIZED);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.form() == null) {
            return;
        }
        for (var power : proposal.powers()) {
            if (power.receivedBy() == TransferForm.DELEGATION) {
                refuse.accept(new Refusal(
                        "approval.delegatedPowerHandedOn",
                        Map.of("power", power.title(), "article", DELEGATED.citation())));
            } else if (power.receivedBy() == TransferForm.DECENTRALIZATION && proposal.isDecentralization()) {
                refuse.accept(new Refusal(
                        "approval.decentralizedPowerHandedOn",
                        Map.of("power", power.title(), "article", DECENTRALIZED.citation())));
            } else if (power.receivedBy() == TransferForm.DECENTRALIZATION) {
                checkDelegationOfDecentralized(power, refuse);
            }
        }
    }

    private void checkDelegationOfDecentralized(PowerFacts power, Consumer<Refusal> refuse) {
        var allowed = settings.delegationOfDecentralized();
        if (allowed == OnwardDelegation.REFUSED) {
            refuse.accept(new Refusal(
                    "approval.decentralizedPowerDelegated",
                    Map.of("power", power.title(), "article", DELEGATION_OF_DECENTRALIZED.citation())));
        } else if (allowed == OnwardDelegation.WITH_LEGAL_BASIS
                && !LegalBasisCited.namesAnArticle(power.onwardBasis())) {
            refuse.accept(new Refusal(
                    "approval.onwardBasisMissing",
                    Map.of("power", power.title(), "article", DELEGATION_OF_DECENTRALIZED.citation())));
        }
    }

    @Override
    public void remind(TransferProposal proposal, Consumer<Reminder> remind) {
        if (proposal.isDelegation()) {
            proposal.powers().stream()
                    .filter(power -> power.receivedBy() == TransferForm.DECENTRALIZATION)
                    .forEach(power -> remind.accept(new Reminder(power.title(), DELEGATION_OF_DECENTRALIZED)));
        }
    }
}
