package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.approval.policy.AgencyFacts.Tier;
import vn.traoquyen.approval.policy.Seat.Role;
import vn.traoquyen.shared.Refusal;

/** Who may delegate to whom (chủ thể ủy quyền, nhận ủy quyền): khoản 1 Điều 14 Luật 72/2025/QH15. */
record DelegationRecipients(KnownAgencies agencies) implements TransferPolicy {

    static final LegalRule RULE = LegalRule.confirmed(
            "Ủy quyền đúng chủ thể và đúng đối tượng nhận", "khoản 1 Điều 14" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule PUBLIC_UNITS = LegalRule.confirmed(
            "Ủy quyền cho đơn vị sự nghiệp công lập chỉ thực hiện đối với các nhiệm vụ, quyền hạn nhằm tăng quyền tự chủ"
                    + " trong việc quản trị đơn vị và cung ứng dịch vụ công",
            "khoản 1 Điều 14" + LegalRule.LOCAL_GOVERNMENT);

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE, PUBLIC_UNITS);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (!proposal.isDelegation()) {
            return;
        }
        Seat.of(proposal.transferor(), agencies)
                .ifPresent(transferor -> Delegator.at(transferor)
                        .ifPresentOrElse(
                                delegator -> check(delegator, transferor, proposal, refuse),
                                () -> refuse.accept(new Refusal(
                                        "approval.transferorMayNotDelegate",
                                        Map.of("transferor", transferor.title(), "article", RULE.citation())))));
    }

    private void check(Delegator delegator, Seat transferor, TransferProposal proposal, Consumer<Refusal> refuse) {
        proposal.recipients().stream()
                .filter(recipient -> !recipient.equals(proposal.transferor()))
                .flatMap(recipient -> Seat.of(recipient, agencies).stream())
                .filter(recipient -> !delegator.mayDelegate(transferor, recipient))
                .map(recipient -> refusal(delegator, transferor, recipient))
                .forEach(refuse);
    }

    private static Refusal refusal(Delegator delegator, Seat transferor, Seat recipient) {
        if (delegator == Delegator.PROVINCIAL_CHAIRMAN
                && recipient.tier() == Tier.COMMUNE
                && recipient.role() == Role.COMMITTEE) {
            return new Refusal(
                    "approval.chairmanDelegatesToCommittee",
                    Map.of(
                            "transferor", transferor.title(),
                            "recipient", recipient.title(),
                            "article", RULE.citation()));
        }
        return new Refusal(
                "approval.recipientMayNotBeDelegatedTo",
                Map.of(
                        "transferor", transferor.title(),
                        "recipient", recipient.title(),
                        "allowed", delegator.allowed(),
                        "article", RULE.citation()));
    }

    @Override
    public void remind(TransferProposal proposal, Consumer<Reminder> remind) {
        if (proposal.isDelegation()) {
            proposal.recipients().stream()
                    .flatMap(recipient -> Seat.of(recipient, agencies).stream())
                    .filter(recipient -> recipient.role() == Role.UNIT_HEAD)
                    .forEach(recipient -> remind.accept(new Reminder(recipient.title(), PUBLIC_UNITS)));
        }
    }
}
