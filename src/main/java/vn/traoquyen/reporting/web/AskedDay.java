package vn.traoquyen.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** Reads the day as of which a report is asked for; none means today. */
final class AskedDay {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    private AskedDay() {}

    static LocalDate read(String text, LocalDate today) {
        if (text.isBlank()) {
            return today;
        }
        try {
            if (text.strip().matches(FORM)) {
                return LocalDate.parse(text.strip());
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new Refusal("reporting.dayUnreadable", Map.of("value", text));
    }
}
