package vn.traoquyen.calendar.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.CalendarNote;
import vn.traoquyen.calendar.CalendarPreview;
import vn.traoquyen.calendar.CalendarRange;
import vn.traoquyen.calendar.CalendarRights;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarStatus;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.MovedDeadline;
import vn.traoquyen.calendar.OfficeHours;
import vn.traoquyen.calendar.OfficeSession;
import vn.traoquyen.calendar.WorkingCalendar;

/** The calendar in the words in which it is answered. */
@Component
class CalendarViews {

    private final CalendarDays days;
    private final CalendarRights rights;
    private final Clock clock;

    CalendarViews(CalendarDays days, CalendarRights rights, Clock clock) {
        this.days = days;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param overridden a day of the country that the province decided otherwise */
    record DayView(
            LocalDate date,
            CalendarDay.Kind kind,
            LocalTime closes,
            String name,
            String basis,
            CalendarStatus status,
            CalendarScope scope,
            boolean overridden) {

        static DayView of(CalendarDay day, WorkingCalendar calendar) {
            return new DayView(
                    day.date(),
                    day.kind(),
                    day.closes(),
                    day.name(),
                    day.basis(),
                    day.status(),
                    day.scope(),
                    !calendar.entryOf(day.date()).filter(day::equals).isPresent());
        }
    }

    /** @param from null for the hours of the settings, which hold until others are entered */
    record HoursView(LocalDate from, String hours, List<OfficeSession> sessions, String basis, CalendarStatus status) {

        static HoursView of(OfficeHours hours) {
            var entered = hours.from().isAfter(LocalDate.EPOCH);
            return new HoursView(
                    entered ? hours.from() : null, hours.text(), hours.sessions(), hours.basis(), hours.status());
        }
    }

    /**
     * @param workingDays of each month
     * @param known the years that are on record
     * @param mayChange whether the asker may change the calendar
     */
    record YearView(
            int year,
            CalendarStatus status,
            String basis,
            List<DayView> days,
            List<HoursView> hours,
            List<Integer> workingDays,
            List<Integer> known,
            boolean mayChange) {}

    YearView year(Integer asked) {
        var year = asked == null ? clock.instant().atZone(Deadlines.ZONE).getYear() : asked;
        CalendarRange.require(year, year);
        var calendar = days.calendar();
        var entries = calendar.entries();
        return new YearView(
                year,
                calendar.statusOf(year),
                entries.year(year).map(entry -> entry.basis()).orElse(""),
                entries.days().stream()
                        .filter(day -> day.date().getYear() == year)
                        .sorted(Comparator.comparing(CalendarDay::date).thenComparing(CalendarDay::scope))
                        .map(day -> DayView.of(day, calendar))
                        .toList(),
                entries.hours().stream()
                        .sorted(Comparator.comparing(OfficeHours::from))
                        .map(HoursView::of)
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> workingDays(calendar, YearMonth.of(year, month)))
                        .toList(),
                entries.years().stream().map(known -> known.year()).sorted().toList(),
                rights.mayChange());
    }

    private static int workingDays(WorkingCalendar calendar, YearMonth month) {
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    record NoteView(Instant at, String by, String about, String before, String after, String reason) {

        static NoteView of(CalendarNote note) {
            return new NoteView(note.at(), note.by(), note.about(), note.before(), note.after(), note.reason());
        }
    }

    record MovedView(String businessKey, String name, OffsetDateTime before, OffsetDateTime after) {

        static MovedView of(MovedDeadline moved) {
            return new MovedView(moved.businessKey(), moved.name(), inOffice(moved.before()), inOffice(moved.after()));
        }

        private static OffsetDateTime inOffice(Instant moment) {
            return moment.atZone(Deadlines.ZONE).toOffsetDateTime();
        }
    }

    /** What a change does, or has done. */
    record ChangeView(boolean applied, String about, String before, String after, List<MovedView> moved) {

        static ChangeView of(boolean applied, CalendarPreview preview) {
            var note = preview.note();
            return new ChangeView(
                    applied,
                    note.about(),
                    note.before(),
                    note.after(),
                    preview.moved().stream().map(MovedView::of).toList());
        }
    }
}
