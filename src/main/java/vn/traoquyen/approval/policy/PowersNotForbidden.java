package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.shared.Refusal;

/**
 * What a sectoral law keeps where it is stays there (nhiệm vụ không được phân cấp, ủy quyền): khoản 1 Điều 14 Luật
 * 72/2025/QH15, "trừ trường hợp pháp luật quy định không được ủy quyền". No closed list exists; the province sets its own.
 */
record PowersNotForbidden(ApprovalSettings settings) implements TransferPolicy {

    static final LegalRule RULE = LegalRule.unconfirmed(
            "Nhiệm vụ, quyền hạn mà pháp luật chuyên ngành không cho phép phân cấp, ủy quyền (danh sách do tỉnh cấu hình)",
            "khoản 1 Điều 14" + LegalRule.LOCAL_GOVERNMENT + " và pháp luật chuyên ngành");

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        for (var power : proposal.powers()) {
            if (power.forbidden()) {
                refuse.accept(new Refusal("approval.powerMarkedForbidden", Map.of("power", power.title())));
            }
            var text = String.join("\n", power.code(), power.name(), String.valueOf(power.legalBasis()));
            settings.forbiddenPowers().stream()
                    .filter(forbidden -> forbidden.matches(text))
                    .map(forbidden -> new Refusal(
                            "approval.powerForbidden", Map.of("power", power.title(), "reason", forbidden.reason())))
                    .forEach(refuse);
        }
    }
}
