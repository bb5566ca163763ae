package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.WorkingCalendar;
import vn.traoquyen.shared.OfficeTime;

/** Puts the moments of a rule on days that are worked, in their order (lịch các kỳ báo cáo). */
@Component
public class PeriodCalendar {

    private final CalendarDays days;

    public PeriodCalendar(CalendarDays days) {
        this.days = days;
    }

    /** The moments of the period that begins with {@code first}. */
    public Moments of(RuleSchedule schedule, LocalDate first) {
        var parts = parts(schedule, first);
        return new Moments(
                instant(opening(schedule, first, parts)),
                instant(parts),
                instant(sending(schedule, first, parts)),
                instant(parts(schedule, schedule.rhythm().next(first))));
    }

    private LocalDateTime parts(RuleSchedule schedule, LocalDate first) {
        var moment = schedule.parts();
        var named = moment.dayIn(schedule.rhythm(), first);
        var day = schedule.onHoliday() == OnHoliday.EARLIER ? onOrBefore(named) : onOrAfter(named);
        return day.atTime(moment.time());
    }

    /** Where the rule leaves at least a night between the two, so do holidays. */
    private LocalDateTime sending(RuleSchedule schedule, LocalDate first, LocalDateTime parts) {
        var moment = schedule.sending();
        var named = moment.dayIn(schedule.rhythm(), first);
        var night = named.isAfter(schedule.parts().dayIn(schedule.rhythm(), first));
        var day = onOrAfter(named);
        while (night
                ? !day.isAfter(parts.toLocalDate())
                : !day.atTime(moment.time()).isAfter(parts)) {
            day = onOrAfter(day.plusDays(1));
        }
        return day.atTime(moment.time());
    }

    /** Never on or after the agencies' day, which may have moved forward. */
    private LocalDateTime opening(RuleSchedule schedule, LocalDate first, LocalDateTime parts) {
        var moment = schedule.opening();
        var day = onOrAfter(moment.dayIn(schedule.rhythm(), first));
        return day.atTime(moment.time()).isBefore(parts)
                ? day.atTime(moment.time())
                : onOrBefore(parts.toLocalDate().minusDays(1)).atTime(moment.time());
    }

    private LocalDate onOrAfter(LocalDate day) {
        var calendar = days.calendar();
        var found = day;
        while (!calendar.isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private LocalDate onOrBefore(LocalDate day) {
        WorkingCalendar calendar = days.calendar();
        var found = day;
        while (!calendar.isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    boolean isWorked(LocalDate day) {
        return days.calendar().isWorkingDay(day);
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return instant(day.atTime(time));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeTime.ZONE).toInstant();
    }
}
