package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/** Days that close early, which no decision has brought yet, for tests that must hold with them too. */
final class ShortDays {

    private ShortDays() {}

    static CalendarEntries added(CalendarEntries entries) {
        return entries.with(shortDay("2026-02-13", "11:30"))
                .with(shortDay("2026-08-22", "15:00"))
                .with(shortDay("2026-12-31", "09:00"));
    }

    static CalendarDay shortDay(String date, String closes) {
        return new CalendarDay(
                LocalDate.parse(date),
                CalendarDay.Kind.SHORT,
                LocalTime.parse(closes),
                "Nghỉ sớm",
                "QĐ thử",
                CalendarStatus.CONFIRMED,
                CalendarScope.PROVINCE);
    }
}
