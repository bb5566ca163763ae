package vn.traoquyen.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.traoquyen.shared.Refusal;

/** A part of the day in which the office is open, in whole minutes (buổi làm việc). */
public record OfficeSession(LocalTime opens, LocalTime closes) {

    public OfficeSession {
        opens = opens.truncatedTo(ChronoUnit.MINUTES);
        closes = closes.truncatedTo(ChronoUnit.MINUTES);
        if (!opens.isBefore(closes)) {
            throw new Refusal("calendar.hoursUnordered");
        }
    }

    /** As a clerk reads it, such as "07:30–11:30". */
    public String text() {
        return opens + "–" + closes;
    }
}
