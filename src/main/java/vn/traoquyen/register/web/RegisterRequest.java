package vn.traoquyen.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** Reads the words of an address, or says in which of them it is wrong. */
class RegisterRequest {

    static final int LONGEST_WORDS = 200;

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;

    private RegisterRequest() {}

    static LocalDate day(String name, String text, LocalDate otherwise) {
        if (text.isBlank()) {
            return otherwise;
        }
        try {
            var day = LocalDate.parse(text.strip(), ISO);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw new Refusal(
                "register.dayUnreadable",
                Map.of("name", name, "value", text, "first", FIRST.getYear(), "last", LAST.getYear()));
    }

    static String holder(String code) {
        return code.isBlank() ? null : code.strip();
    }

    static String words(String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new Refusal("register.wordsTooLong", Map.of("longest", LONGEST_WORDS, "length", words.length()));
        }
        return words.isBlank() ? null : words;
    }

    static int page(String text) {
        return number("page", text, 0, LAST_PAGE);
    }

    static int size(String text) {
        return number("size", text, 1, LARGEST_PAGE);
    }

    private static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new Refusal(
                "register.numberUnreadable", Map.of("name", name, "value", text, "least", least, "most", most));
    }
}
