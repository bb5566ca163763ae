package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.approval.policy.Seat.Role;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.shared.Refusal;

/**
 * Decentralization by a normative document only; delegation by an administrative one unless a reason is given (hình thức
 * văn bản): Điều 13 and điểm a khoản 2 Điều 14 Luật 72/2025/QH15, which asks for writing and leaves the form open.
 */
record KindOfInstrument(KnownAgencies agencies) implements TransferPolicy {

    static final LegalRule DECENTRALIZATION = LegalRule.clauseUnconfirmed(
            "Phân cấp bằng văn bản quy phạm pháp luật", "Điều 13" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule DELEGATION = LegalRule.confirmed(
            "Ủy quyền bằng văn bản, luật không ấn định hình thức",
            "điểm a khoản 2 Điều 14" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule REASON =
            LegalRule.goodOrder("Ủy quyền bằng văn bản quy phạm pháp luật thì nêu lý do lựa chọn");
    static final LegalRule ISSUERS = LegalRule.unconfirmed(
            "Người đứng đầu cơ quan chuyên môn không ban hành văn bản quy phạm pháp luật",
            LegalRule.LEGAL_INSTRUMENTS.strip());

    @Override
    public List<LegalRule> rules() {
        return List.of(DECENTRALIZATION, DELEGATION, REASON, ISSUERS);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.isDecentralization() && proposal.instrumentKind() == InstrumentKind.ADMINISTRATIVE) {
            refuse.accept(new Refusal(
                    "approval.decentralizationNotNormative", Map.of("article", DECENTRALIZATION.citation())));
        }
        if (proposal.isDelegation() && proposal.isNormative() && !proposal.givesReasonForInstrumentKind()) {
            refuse.accept(
                    new Refusal("approval.normativeDelegationWithoutReason", Map.of("article", DELEGATION.citation())));
        }
        if (proposal.isDelegation() && proposal.isNormative()) {
            Seat.of(proposal.transferor(), agencies)
                    .filter(transferor -> transferor.role() == Role.HEAD)
                    .map(transferor -> new Refusal(
                            "approval.headIssuesNoNormative",
                            Map.of("transferor", transferor.title(), "article", ISSUERS.citation())))
                    .ifPresent(refuse);
        }
    }
}
