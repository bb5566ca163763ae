package vn.traoquyen.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import vn.traoquyen.shared.OfficeTime;

/**
 * Counts in the time that the offices are open (giờ làm việc), to the minute. A clock that is stopped keeps {@link
 * #minutesBetween} of now and its end, and goes on with {@link #plusMinutes}: no minute is lost.
 */
@Service
public class WorkingTime {

    /** Some ten years of working time; whatever asks for more has lost its way. */
    private static final long LONGEST = 1_200_000;

    private final CalendarDays days;

    public WorkingTime(CalendarDays days) {
        this.days = days;
    }

    /**
     * The minutes worked from one moment to another, negative where the other is earlier; counted in whole minutes of the
     * clock on the wall, so that the parts of a span always add up to it.
     */
    public long minutesBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -minutesBetween(to, from);
        }
        var calendar = days.calendar();
        var first = local(from.truncatedTo(ChronoUnit.MINUTES));
        var last = local(to.truncatedTo(ChronoUnit.MINUTES));
        return first.toLocalDate()
                .datesUntil(last.toLocalDate().plusDays(1))
                .mapToLong(day -> worked(calendar, day, first, last))
                .sum();
    }

    /**
     * The moment at which that many more minutes have been worked; never outside of the office hours. A negative number
     * goes back.
     */
    public Instant plusMinutes(Instant start, long minutes) {
        if (Math.abs(minutes) > LONGEST) {
            throw new IllegalArgumentException("More minutes than anybody waits: " + minutes);
        }
        return minutes < 0 ? back(local(start), -minutes) : on(local(start), minutes);
    }

    private Instant on(LocalDateTime start, long minutes) {
        var calendar = days.calendar();
        var left = Duration.ofMinutes(minutes);
        for (var day = start.toLocalDate(); ; day = day.plusDays(1)) {
            for (var session : calendar.sessions(day)) {
                var opens = later(start, day.atTime(session.opens()));
                var open = Duration.between(opens, day.atTime(session.closes()));
                if (!open.isNegative() && open.compareTo(left) >= 0) {
                    return instant(opens.plus(left));
                }
                left = open.isNegative() ? left : left.minus(open);
            }
        }
    }

    private Instant back(LocalDateTime end, long minutes) {
        var calendar = days.calendar();
        var left = Duration.ofMinutes(minutes);
        for (var day = end.toLocalDate(); ; day = day.minusDays(1)) {
            var sessions = calendar.sessions(day);
            for (int last = sessions.size() - 1; last >= 0; last--) {
                var session = sessions.get(last);
                var closes = earlier(end, day.atTime(session.closes()));
                var open = Duration.between(day.atTime(session.opens()), closes);
                if (!open.isNegative() && open.compareTo(left) >= 0) {
                    return instant(closes.minus(left));
                }
                left = open.isNegative() ? left : left.minus(open);
            }
        }
    }

    private static long worked(WorkingCalendar calendar, LocalDate day, LocalDateTime from, LocalDateTime to) {
        return calendar.sessions(day).stream()
                .mapToLong(session -> Math.max(
                        0,
                        ChronoUnit.MINUTES.between(
                                later(from, day.atTime(session.opens())), earlier(to, day.atTime(session.closes())))))
                .sum();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficeTime.ZONE);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeTime.ZONE).toInstant();
    }
}
