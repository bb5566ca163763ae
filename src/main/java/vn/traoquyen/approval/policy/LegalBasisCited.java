package vn.traoquyen.approval.policy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.traoquyen.shared.Refusal;

/**
 * Every power stands on a provision, named down to its điều, khoản, điểm (căn cứ pháp lý). Khoản and điểm cannot be
 * demanded, since an article need not have them; one article with its number can.
 */
record LegalBasisCited() implements TransferPolicy {

    static final LegalRule RULE =
            LegalRule.goodOrder("Mỗi nhiệm vụ, quyền hạn có căn cứ pháp lý, nêu đến điều, khoản, điểm");

    private static final Pattern ARTICLE = Pattern.compile(
            "(?<!\\p{L})điều\\s*\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<LegalRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(TransferProposal proposal, Consumer<Refusal> refuse) {
        for (var power : proposal.powers()) {
            if (power.legalBasis() == null || power.legalBasis().isBlank()) {
                refuse.accept(new Refusal("approval.legalBasisMissing", Map.of("power", power.title())));
            } else if (!namesAnArticle(power.legalBasis())) {
                refuse.accept(new Refusal(
                        "approval.legalBasisWithoutArticle",
                        Map.of("power", power.title(), "legalBasis", power.legalBasis())));
            }
        }
    }

    /** Whether a text names an article by its number, in composed or decomposed Unicode. */
    static boolean namesAnArticle(String text) {
        return text != null
                && ARTICLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .find();
    }
}
