package vn.traoquyen.deadline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** Reads a day as a program writes it, such as 2026-02-13. */
final class AskedDay {

    private AskedDay() {}

    static LocalDate read(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("deadline.dayUnreadable", Map.of("value", text));
        }
    }
}
