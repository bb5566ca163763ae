package vn.traoquyen.shared;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text as it may stand on paper (văn bản thuần): composed Unicode (TCVN 6909:2001), no control, direction or broken
 * characters, which neither XML nor PostgreSQL would take.
 */
public final class PlainText {

    private PlainText() {}

    /** One line: every run of white space is one space. */
    public static String line(String text) {
        return visible(text).replaceAll("\\s+", " ").strip();
    }

    /** Several lines, none of them empty. */
    public static String lines(String text) {
        return visible(text)
                .replace("\r", "\n")
                .lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public static List<String> list(Collection<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(PlainText::line)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    private static String visible(String text) {
        if (text == null) {
            return "";
        }
        var kept = text.codePoints()
                .filter(PlainText::standsOnPaper)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean standsOnPaper(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
