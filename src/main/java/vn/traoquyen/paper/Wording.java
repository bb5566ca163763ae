package vn.traoquyen.paper;

import java.util.List;
import java.util.Locale;

/** Small habits of the written language (cách hành văn). */
public final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Wording() {}

    public static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Without the mark at its end; the paper sets its own. */
    public static String withoutEnd(String text) {
        return text.replaceAll("[\\s;,./]+$", "");
    }

    public static String capitalized(String text) {
        return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
    }

    /** "A", "A và B", "A; B và C". */
    public static String series(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join("; ", names.subList(0, names.size() - 1)) + " và " + names.get(names.size() - 1);
    }
}
