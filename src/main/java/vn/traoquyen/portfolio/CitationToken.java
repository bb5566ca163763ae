package vn.traoquyen.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a citation (một phần của trích dẫn).
 *
 * @param behind the text between this piece and the next
 */
record CitationToken(Kind kind, String text, String behind) {

    /** Nothing begins within a word, a number or a date. */
    private static final String START = "(?<![\\p{L}\\d/])";

    /** In the order in which they are looked for. */
    enum Kind {
        SYMBOL(START + "\\d{1,5}(?:/\\d{4})?/\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*"),
        POINT(START + "[Đđ]iểm\\s+" + list("[a-zđ]\\d?")),
        CLAUSE(START + "[Kk]hoản\\s+" + list("\\d{1,4}[a-zđ]?")),
        ARTICLE(START + "(?:Các |các )?[Đđ]iều\\s+" + list("\\d{1,4}[a-zđ]?")),
        WORD(START + "(?:Bộ luật|BỘ LUẬT|Luật|LUẬT|Pháp lệnh|Hiến pháp|[Nn]ghị quyết(?: liên tịch)?|[Nn]ghị định"
                + "|[Tt]hông tư(?: liên tịch)?|[Qq]uyết định|[Cc]hỉ thị)(?!\\p{L})"),
        BREAK("[;\\n]");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = "(?<" + name() + ">" + pattern + ")";
        }

        private static String list(String item) {
            var one = item + "(?![\\p{L}\\d/])";
            return one + "(?:\\s*(?:,|và|hoặc)\\s*" + one + ")*";
        }
    }

    private static final Pattern ANY = Pattern.compile(String.join(
            "|", Arrays.stream(Kind.values()).map(kind -> kind.pattern).toList()));

    static List<CitationToken> in(String text) {
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\h\\r]+", " ");
        var tokens = new ArrayList<CitationToken>();
        var matcher = ANY.matcher(clean);
        boolean more = matcher.find();
        while (more) {
            var kind = kindOf(matcher);
            var piece = matcher.group();
            int end = matcher.end();
            more = matcher.find();
            tokens.add(new CitationToken(kind, piece, clean.substring(end, more ? matcher.start() : clean.length())));
        }
        return tokens;
    }

    private static Kind kindOf(Matcher matcher) {
        return Arrays.stream(Kind.values())
                .filter(kind -> matcher.group(kind.name()) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The letters or numbers behind the word: "khoản 1, 2" gives 1 and 2. */
    List<String> values() {
        var list = text.replaceFirst("^.*?(?:iểm|hoản|iều)\\s+", "").toLowerCase(Locale.ROOT);
        return Arrays.asList(list.split("\\s*(?:,|và|hoặc)\\s*"));
    }
}
