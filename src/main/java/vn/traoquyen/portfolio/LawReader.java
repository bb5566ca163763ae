package vn.traoquyen.portfolio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** Reads which document and which article of it a person means (văn bản, điều). */
@Component
class LawReader {

    private static final int LONGEST = 300;
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?:điều\\s*)?(\\d{1,4}[a-zđ]?)");

    private final LegalBases bases;

    LawReader(LegalBases bases) {
        this.bases = bases;
    }

    /** @param article such as "13" or "Điều 83a"; null or blank: the whole document, or the one that the text names */
    LegalBasis read(String document, String article) {
        var text = WrittenText.required("Văn bản", document, LONGEST);
        var cited = Citations.in(text).stream().findFirst();
        var whole = bases.known(cited.map(basis -> basis.symbol() == null ? basis.name() : basis.symbol())
                        .orElse(text))
                .or(() -> cited)
                .orElseThrow(() -> new Refusal("portfolio.documentUnreadable", Map.of("value", text)));
        return cited.filter(basis -> article == null || article.isBlank())
                .map(basis ->
                        new LegalBasis(whole.symbol(), whole.name(), basis.article(), basis.clause(), basis.point()))
                .orElseGet(() -> new LegalBasis(whole.symbol(), whole.name(), article(article), null, null));
    }

    private static String article(String article) {
        if (article == null || article.isBlank()) {
            return null;
        }
        var number = ARTICLE.matcher(Normalizer.normalize(article.strip(), Normalizer.Form.NFC));
        if (!number.matches()) {
            throw new Refusal("portfolio.articleUnreadable", Map.of("value", article));
        }
        return number.group(1).toLowerCase(Locale.ROOT);
    }
}
