package vn.traoquyen.instrument.paper;

import java.util.List;

/** Small habits of the written language (cách hành văn). */
final class Wording {

    private Wording() {}

    /** Without the mark at its end; the paper sets its own. */
    static String withoutEnd(String text) {
        return text.replaceAll("[\\s;,./]+$", "");
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : IssuerWording.upper(text.substring(0, 1)) + text.substring(1);
    }

    /** "A", "A và B", "A; B và C". */
    static String series(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join("; ", names.subList(0, names.size() - 1)) + " và " + names.get(names.size() - 1);
    }
}
