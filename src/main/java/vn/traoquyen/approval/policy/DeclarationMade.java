package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.shared.Refusal;

/**
 * The drafting agency declares that no law forbids the transfer (cam kết không thuộc trường hợp pháp luật cấm): khoản 1
 * Điều 14 Luật 72/2025/QH15, "trừ trường hợp pháp luật quy định không được ủy quyền". For phân cấp it is asked alike, of
 * good order.
 */
record DeclarationMade() implements TransferPolicy {

    static final LegalRule RULE = LegalRule.confirmed(
            "Không ủy quyền trường hợp pháp luật quy định không được ủy quyền",
            "khoản 1 Điều 14" + LegalRule.LOCAL_GOVERNMENT);
    static final LegalRule DECENTRALIZATION =
            LegalRule.goodOrder("Cơ quan đề nghị cam kết pháp luật không cấm phân cấp nhiệm vụ, quyền hạn này");

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE, DECENTRALIZATION);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.declared()) {
            return;
        }
        if (proposal.isDelegation()) {
            refuse.accept(new Refusal("approval.delegationNotDeclared", Map.of("article", RULE.citation())));
        } else if (proposal.isDecentralization()) {
            refuse.accept(new Refusal("approval.decentralizationNotDeclared"));
        }
    }
}
