package vn.traoquyen.portfolio.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cell in NFC, every kind of space one space, nothing at its ends. */
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Zs}]+");

    /** Controls, invisible and direction-changing characters, halves of characters, and those that mean nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private CellText() {}

    static String of(String cell) {
        return SPACES.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The names of the characters that nobody would see, U+200B; empty where there are none. */
    static String invisible(String text) {
        return INVISIBLE
                .matcher(text)
                .results()
                .map(found -> "U+%04X".formatted(found.group().codePointAt(0)))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    /** As much of a text as a sentence quotes. */
    static String quoted(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return visible.length() <= 80 ? visible : visible.substring(0, 79) + "…";
    }
}
