package vn.traoquyen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import vn.traoquyen.shared.OfficeTime;

/**
 * Finds when something is due (tính hạn), by Bộ luật Dân sự 2015 Điều 147 and 148: the day of the event is not counted,
 * and a last day that is not worked gives way to the next working day, at whose closing time the term ends.
 */
@Service
public class Deadlines {

    /** Where the offices are; the zone of the machine never matters. */
    public static final ZoneId ZONE = OfficeTime.ZONE;

    private final CalendarDays days;
    private final CalendarSettings settings;

    public Deadlines(CalendarDays days, CalendarSettings settings) {
        this.days = days;
        this.settings = settings;
    }

    public Deadline after(Instant start, Term term) {
        var from = start.atZone(ZONE).toLocalDate();
        var walk = count(from, term);
        if (closing(walk.day()).toInstant().isBefore(start)) {
            walk.nextWorkingDay();
        }
        return new Deadline(from, term, closing(walk.day()), walk.skipped(), walk.decided());
    }

    private CalendarWalk count(LocalDate from, Term term) {
        if (term.unit() == TermUnit.CALENDAR_DAY || term.amount() == 0) {
            var walk = new CalendarWalk(days.calendar(), from.plusDays(term.amount()));
            walk.rollForward();
            return walk;
        }
        var walk = new CalendarWalk(days.calendar(), from);
        for (int counted = 0; counted < term.amount(); counted++) {
            walk.nextWorkingDay();
        }
        return walk;
    }

    private OffsetDateTime closing(LocalDate day) {
        return day.atTime(settings.closingTime()).atZone(ZONE).toOffsetDateTime();
    }
}
