package vn.traoquyen.reporting.periodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.traoquyen.calendar.WorkingCalendar;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.shared.OfficeTime;

/** In whatever week of 2025 to 2027, the agencies' moment is before the consolidator's, and both are worked. */
class PeriodCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 30);
    private static final int WEEKS = 156;
    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final WorkingCalendar calendar = NationalCalendar.fromFile();
    private final PeriodCalendar periods = new PeriodCalendar(() -> calendar);

    @Property(tries = 400)
    void theOrderIsKeptAndEveryMomentIsWorked(
            @ForAll @IntRange(max = WEEKS) int week,
            @ForAll @IntRange(min = 2, max = 4) int agenciesDay,
            @ForAll OnHoliday onHoliday) {
        var moments = periods.of(weekly(agenciesDay, onHoliday), FIRST.plusWeeks(week));

        assertThat(moments.opens()).isBefore(moments.partsDue());
        assertThat(moments.partsDue()).isBefore(moments.sentDue());
        assertThat(day(moments.partsDue())).isBefore(day(moments.sentDue()));
        assertWorked(moments.opens());
        assertWorked(moments.partsDue());
        assertWorked(moments.sentDue());
    }

    @Property(tries = 400)
    void noWeekIsDueBeforeTheOneBefore(@ForAll @IntRange(max = WEEKS) int week, @ForAll OnHoliday onHoliday) {
        var one = periods.of(weekly(3, onHoliday), FIRST.plusWeeks(week));
        var next = periods.of(weekly(3, onHoliday), FIRST.plusWeeks(week + 1L));

        assertThat(next.partsDue()).isAfterOrEqualTo(one.partsDue());
        assertThat(next.sentDue()).isAfterOrEqualTo(one.sentDue());
        assertThat(one.lateUntil()).isEqualTo(next.partsDue());
    }

    private void assertWorked(Instant moment) {
        assertThat(calendar.isWorkingDay(day(moment)))
                .as("%s is worked", moment)
                .isTrue();
        assertThat(moment.atZone(OfficeTime.ZONE).toLocalTime()).isBetween(OPENING, CLOSING);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeTime.ZONE);
    }

    private static RuleSchedule weekly(int agenciesDay, OnHoliday onHoliday) {
        var names = new String[] {"", "MON", "TUE", "WED", "THU", "FRI"};
        return new RuleSchedule(
                Rhythm.WEEKLY,
                "MON 08:00",
                names[agenciesDay] + " 15:00",
                names[agenciesDay + 1] + " 17:00",
                onHoliday);
    }
}
