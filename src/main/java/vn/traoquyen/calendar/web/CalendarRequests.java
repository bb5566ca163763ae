package vn.traoquyen.calendar.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarStatus;
import vn.traoquyen.calendar.CalendarYear;
import vn.traoquyen.calendar.OfficeHours;
import vn.traoquyen.calendar.OfficeSession;
import vn.traoquyen.shared.Refusal;

/** What the administrator enters into the calendar, as it comes in. */
final class CalendarRequests {

    private CalendarRequests() {}

    record Day(
            LocalDate date,
            CalendarDay.Kind kind,
            LocalTime closes,
            String name,
            String basis,
            CalendarStatus status,
            CalendarScope scope) {

        CalendarDay entry() {
            requireAll("calendar.dayIncomplete", date, kind, status, scope);
            return new CalendarDay(
                    date,
                    kind,
                    kind == CalendarDay.Kind.SHORT ? closes : null,
                    stripped(name),
                    stripped(basis),
                    status,
                    scope);
        }
    }

    record Year(Integer year, CalendarStatus status, String basis) {

        CalendarYear entry() {
            requireAll("calendar.yearIncomplete", year, status);
            return new CalendarYear(year, status, stripped(basis));
        }
    }

    record Hours(
            LocalDate from,
            LocalTime morningOpens,
            LocalTime morningCloses,
            LocalTime afternoonOpens,
            LocalTime afternoonCloses,
            String basis,
            CalendarStatus status) {

        OfficeHours entry() {
            requireAll(
                    "calendar.hoursIncomplete",
                    from,
                    morningOpens,
                    morningCloses,
                    afternoonOpens,
                    afternoonCloses,
                    status);
            return new OfficeHours(
                    from,
                    List.of(
                            new OfficeSession(morningOpens, morningCloses),
                            new OfficeSession(afternoonOpens, afternoonCloses)),
                    stripped(basis),
                    status);
        }
    }

    private static void requireAll(String key, Object... values) {
        if (Stream.of(values).anyMatch(Objects::isNull)) {
            throw new Refusal(key);
        }
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
