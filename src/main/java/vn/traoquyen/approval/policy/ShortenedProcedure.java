package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.traoquyen.shared.Refusal;

/** The shortened procedure is an exception and gives its reason (trình tự, thủ tục rút gọn): Điều 50 Luật 64/2025/QH15. */
record ShortenedProcedure() implements TransferPolicy {

    static final LegalRule RULE = LegalRule.confirmed(
            "Chỉ rút gọn trong các trường hợp luật định, có nêu lý do", "Điều 50" + LegalRule.LEGAL_INSTRUMENTS);

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        if (proposal.isShortened() && !proposal.givesReasonForProcedure()) {
            refuse.accept(new Refusal("approval.shortenedWithoutReason", Map.of("article", RULE.citation())));
        }
    }
}
