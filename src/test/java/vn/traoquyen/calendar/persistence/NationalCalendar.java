package vn.traoquyen.calendar.persistence;

import static vn.traoquyen.calendar.CalendarStatus.CONFIRMED;
import static vn.traoquyen.calendar.CalendarStatus.PROVISIONAL;

import java.time.LocalTime;
import java.util.List;
import vn.traoquyen.calendar.CalendarEntries;
import vn.traoquyen.calendar.CalendarSettings;
import vn.traoquyen.calendar.CalendarYear;
import vn.traoquyen.calendar.WorkingCalendar;

/** The calendar of a new province, without a database. */
public final class NationalCalendar {

    private NationalCalendar() {}

    public static WorkingCalendar fromFile() {
        return closingAt("17:00");
    }

    public static WorkingCalendar closingAt(String time) {
        return WorkingCalendar.of(entries(LocalTime.parse(time)));
    }

    public static CalendarEntries entries() {
        return entries(LocalTime.of(17, 0));
    }

    static CalendarSettings settings() {
        return settings(LocalTime.of(17, 0));
    }

    private static CalendarSettings settings(LocalTime closing) {
        return new CalendarSettings(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), closing);
    }

    private static CalendarEntries entries(LocalTime closing) {
        return new CalendarEntries(
                new HolidayFile().days(),
                List.of(
                        new CalendarYear(2025, CONFIRMED, "TB 6150/TB-BLĐTBXH"),
                        new CalendarYear(2026, CONFIRMED, "TB 9441/TB-BNV"),
                        new CalendarYear(2027, PROVISIONAL, "Chưa công bố")),
                List.of(settings(closing).officeHours()));
    }
}
