package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.policy.AgencyFacts.Tier;
import vn.traoquyen.approval.policy.Seat.Role;
import vn.traoquyen.shared.Refusal;

/**
 * Who may decentralize to whom (chủ thể phân cấp, nhận phân cấp): khoản 1 Điều 13 Luật 72/2025/QH15. That a council may
 * too stands in one summary only, so it is a setting, and said to be unconfirmed.
 */
record DecentralizationRecipients(KnownAgencies agencies, ApprovalSettings settings) implements TransferPolicy {

    static final LegalRule RULE = LegalRule.confirmed(
            "Phân cấp đúng chủ thể và đúng đối tượng nhận", "khoản 1 Điều 13" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule COUNCIL =
            LegalRule.unconfirmed("Hội đồng nhân dân tỉnh phân cấp", "Điều 13" + LegalRule.LOCAL_GOVERNMENT);

    private static final Set<Role> PROVINCIAL = Set.of(Role.AGENCY, Role.UNIT);
    private static final Set<Role> COMMUNAL = Set.of(Role.COMMITTEE, Role.CHAIRMAN);
    private static final String ALLOWED =
            "cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân tỉnh; Ủy ban nhân dân, Chủ tịch Ủy ban"
                    + " nhân dân cấp xã; đơn vị sự nghiệp công lập thuộc phạm vi quản lý";

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE, COUNCIL);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.isDecentralization()) {
            Seat.of(proposal.transferor(), agencies).ifPresent(transferor -> check(transferor, proposal, refuse));
        }
    }

    private void check(Seat transferor, TransferProposal proposal, Consumer<Refusal> refuse) {
        var rule = ruleFor(transferor);
        if (!mayDecentralize(transferor)) {
            refuse.accept(new Refusal(
                    "approval.transferorMayNotDecentralize",
                    Map.of("transferor", transferor.title(), "article", rule.citation())));
            return;
        }
        proposal.recipients().stream()
                .filter(recipient -> !recipient.equals(proposal.transferor()))
                .flatMap(recipient -> Seat.of(recipient, agencies).stream())
                .filter(recipient -> !mayReceive(recipient))
                .map(recipient -> new Refusal(
                        "approval.recipientMayNotBeDecentralizedTo",
                        Map.of(
                                "transferor", transferor.title(),
                                "recipient", recipient.title(),
                                "allowed", ALLOWED,
                                "article", rule.citation())))
                .forEach(refuse);
    }

    private boolean mayDecentralize(Seat transferor) {
        return transferor.tier() == Tier.PROVINCE
                && switch (transferor.role()) {
                    case COMMITTEE, CHAIRMAN -> true;
                    case COUNCIL -> settings.councilMayDecentralize();
                    default -> false;
                };
    }

    private static boolean mayReceive(Seat recipient) {
        return (recipient.tier() == Tier.PROVINCE ? PROVINCIAL : COMMUNAL).contains(recipient.role());
    }

    private static LegalRule ruleFor(Seat transferor) {
        return transferor.role() == Role.COUNCIL && transferor.tier() == Tier.PROVINCE ? COUNCIL : RULE;
    }

    @Override
    public void remind(TransferProposal proposal, Consumer<Reminder> remind) {
        if (proposal.isDecentralization()) {
            Seat.of(proposal.transferor(), agencies)
                    .filter(transferor -> ruleFor(transferor) == COUNCIL)
                    .ifPresent(transferor -> remind.accept(new Reminder(transferor.title(), COUNCIL)));
        }
    }
}
