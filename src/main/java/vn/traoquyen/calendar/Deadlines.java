package vn.traoquyen.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import vn.traoquyen.shared.OfficeTime;

/**
 * Finds when something is due (tính hạn), by Bộ luật Dân sự 2015 Điều 147 and 148: the day of the event is not counted,
 * and a last day that is not worked gives way to the next working day, at whose closing time the term ends. A term of
 * hours begins at once and runs while the office is open.
 */
@Service
public class Deadlines {

    /** Where the offices are; the zone of the machine never matters. */
    public static final ZoneId ZONE = OfficeTime.ZONE;

    private final CalendarDays days;

    /** By a calendar of one's own where the question is what would become of a deadline. */
    public Deadlines(CalendarDays days) {
        this.days = days;
    }

    public Deadline after(Instant start, Term term) {
        var calendar = days.calendar();
        return term.unit() == TermUnit.WORKING_HOUR
                ? afterHours(calendar, start, term)
                : afterDays(calendar, start, term);
    }

    private static Deadline afterDays(WorkingCalendar calendar, Instant start, Term term) {
        var walk = count(calendar, local(start).toLocalDate(), term);
        if (closing(calendar, walk.day()).toInstant().isBefore(start)) {
            walk.nextWorkingDay();
        }
        walk.noteShortDay();
        return deadline(start, term, closing(calendar, walk.day()), walk);
    }

    private static CalendarWalk count(WorkingCalendar calendar, LocalDate from, Term term) {
        if (term.unit() == TermUnit.CALENDAR_DAY || term.amount() == 0) {
            var walk = new CalendarWalk(calendar, from.plusDays(term.amount()));
            walk.rollForward();
            return walk;
        }
        var walk = new CalendarWalk(calendar, from);
        for (int counted = 0; counted < term.amount(); counted++) {
            walk.nextWorkingDay();
        }
        return walk;
    }

    private static Deadline afterHours(WorkingCalendar calendar, Instant start, Term term) {
        var minutes = Duration.ofHours(term.amount()).toMinutes();
        var due = local(new WorkingTime(() -> calendar).plusMinutes(start, minutes));
        var walk = new CalendarWalk(calendar, local(start).toLocalDate());
        walk.through(due.toLocalDate());
        walk.noteShortDay();
        walk.noteHours();
        return deadline(start, term, due, walk);
    }

    private static Deadline deadline(Instant start, Term term, OffsetDateTime due, CalendarWalk walk) {
        return new Deadline(local(start), term, due, walk.skipped(), walk.shortened(), walk.doubts());
    }

    private static OffsetDateTime closing(WorkingCalendar calendar, LocalDate day) {
        return day.atTime(calendar.closing(day)).atZone(ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
