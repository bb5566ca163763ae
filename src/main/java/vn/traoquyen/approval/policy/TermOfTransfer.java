package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.shared.Refusal;

/**
 * Delegation ends on a day, decentralization does not (thời hạn): khoản 1 Điều 14 "trong khoảng thời gian xác định",
 * khoản 1 Điều 13 "liên tục, thường xuyên" Luật 72/2025/QH15.
 */
record TermOfTransfer() implements TransferPolicy {

    static final LegalRule DELEGATION = LegalRule.confirmed(
            "Ủy quyền trong khoảng thời gian xác định", "khoản 1 Điều 14" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule DECENTRALIZATION = LegalRule.confirmed(
            "Phân cấp liên tục, thường xuyên, không có thời hạn", "khoản 1 Điều 13" + LegalRule.LOCAL_GOVERNMENT);

    @Override
    public List<LegalRule> rules() {
        return List.of(DELEGATION, DECENTRALIZATION);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.isDelegation()) {
            checkDelegation(proposal, refuse);
        } else if (proposal.isDecentralization() && proposal.validUntil() != null) {
            refuse.accept(new Refusal(
                    "approval.decentralizationWithTerm",
                    Map.of("validUntil", Day.written(proposal.validUntil()), "article", DECENTRALIZATION.citation())));
        }
    }

    private static void checkDelegation(TransferProposal proposal, Consumer<Refusal> refuse) {
        var end = proposal.validUntil();
        var start = proposal.effectiveOn();
        if (end == null) {
            refuse.accept(new Refusal("approval.delegationWithoutTerm", Map.of("article", DELEGATION.citation())));
        } else if (end.isBefore(proposal.today())) {
            refuse.accept(new Refusal(
                    "approval.termIsOver",
                    Map.of("validUntil", Day.written(end), "today", Day.written(proposal.today()))));
        } else if (start != null && !end.isAfter(start)) {
            refuse.accept(new Refusal(
                    "approval.termEndsBeforeItStarts",
                    Map.of("validUntil", Day.written(end), "effectiveOn", Day.written(start))));
        }
    }
}
