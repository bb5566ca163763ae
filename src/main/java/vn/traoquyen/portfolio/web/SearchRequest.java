package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;

/** Reads a search out of the words of an address, or says in which of them it is wrong. */
class SearchRequest {

    private static final Pattern AGENCY_CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_WORDS = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;

    static PowerSearch of(
            String status, String agency, String form, String words, String page, String size, String asOf) {
        return new PowerSearch(
                choice(PowerStatus.class, "portfolio.statusUnknown", status),
                agency(agency),
                choice(TransferForm.class, "portfolio.formUnknown", form),
                words(words),
                number("page", page, 0, LAST_PAGE),
                number("size", size, 1, LARGEST_PAGE),
                day("asOf", asOf));
    }

    /** Null where none is given. */
    static LocalDate day(String name, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            if (DAY.matcher(text.strip()).matches()) {
                return LocalDate.parse(text.strip());
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new Refusal("portfolio.dayUnreadable", Map.of("name", name, "value", text));
    }

    static <E extends Enum<E>> E choice(Class<E> choices, String key, String name) {
        if (name.isBlank()) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(key, Map.of("value", name, "allowed", allowed(choices))));
    }

    private static String allowed(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String agency(String code) {
        if (code.isBlank()) {
            return null;
        }
        if (code.length() > LONGEST_CODE || !AGENCY_CODE.matcher(code).matches()) {
            throw new Refusal("portfolio.agencyUnreadable", Map.of("value", code));
        }
        return code;
    }

    static String words(String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new Refusal("portfolio.wordsTooLong", Map.of("longest", LONGEST_WORDS));
        }
        return words.isBlank() ? null : words;
    }

    static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new Refusal(
                "portfolio.numberUnreadable", Map.of("name", name, "value", text, "least", least, "most", most));
    }
}
