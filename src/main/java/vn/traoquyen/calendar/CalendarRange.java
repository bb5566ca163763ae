package vn.traoquyen.calendar;

import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** The years that the calendar speaks of (phạm vi năm của lịch); anything else is a slip of the pen. */
public final class CalendarRange {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private CalendarRange() {}

    /** @param value what was written, for the sentence that refuses it */
    public static void require(int year, Object value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal(
                    "calendar.dateOutOfRange", Map.of("value", value, "first", FIRST_YEAR, "last", LAST_YEAR));
        }
    }
}
