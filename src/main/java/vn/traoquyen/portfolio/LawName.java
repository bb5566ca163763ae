package vn.traoquyen.portfolio;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a document is called in a citation (tên văn bản): a law by its name, everything else by its kind. */
final class LawName {

    private static final Pattern NAMED = Pattern.compile("(?iu)(?:bộ )?luật|pháp lệnh|hiến pháp");
    private static final Pattern AMENDING = Pattern.compile("\\s+(?:sửa đổi|bổ sung)\\b.*", Pattern.DOTALL);

    /** A name ends before its number, its day, a remark, its issuer, or the next thought. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[(.:\"“”]|\\bsố\\b(?=\\s*:?\\s*$)|\\bngày\\b|\\bnăm\\s+\\d|\\bvà các\\b|,?\\s+(?:và|của|tại|theo)?\\s*$"
                    + "|\\bcủa (?:Quốc hội|Ủy ban)|\\b\\d{4}\\s*,?\\s*$).*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, String> KINDS = Map.of(
            "QH", "Luật",
            "NĐ", "Nghị định",
            "NQ", "Nghị quyết",
            "TT", "Thông tư",
            "QĐ", "Quyết định",
            "CT", "Chỉ thị",
            "UBTVQH", "Pháp lệnh");

    private LawName() {}

    /** Whether the name alone says which document it is: "Luật Xây dựng" does, "nghị định hướng dẫn" does not. */
    static boolean isKnownByName(CitationToken word) {
        return NAMED.matcher(word.text()).matches()
                && (word.text().equalsIgnoreCase("Hiến pháp") || word.behind().matches("(?s)\\s+\\p{Lu}.*"));
    }

    static boolean amends(CitationToken word) {
        return NAMED.matcher(word.text()).matches()
                && AMENDING.matcher(word.behind()).matches();
    }

    static String of(CitationToken word) {
        if (!NAMED.matcher(word.text()).matches()) {
            return capital(word.text());
        }
        var rest = END.matcher(word.behind()).replaceFirst("").strip();
        return rest.isEmpty() ? word.text() : word.text() + " " + rest.replaceAll("\\s+", " ");
    }

    /** The kind of a document of which only the symbol was written. */
    static String ofSymbol(String symbol) {
        var letters =
                symbol.replaceFirst("^[\\d/]+", "").toUpperCase(Locale.ROOT).split("[-\\d]", 2)[0];
        return KINDS.getOrDefault(letters, "Văn bản");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
