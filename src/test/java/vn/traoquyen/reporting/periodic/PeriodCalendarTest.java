package vn.traoquyen.reporting.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

class PeriodCalendarTest {

    private final PeriodCalendar periods = new PeriodCalendar(NationalCalendar::fromFile);

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        // an ordinary week
        "2025-05-05, EARLIER, 2025-05-05T08:00, 2025-05-07T15:00, 2025-05-08T17:00",
        "2025-05-05, ROLL_IN_ORDER, 2025-05-05T08:00, 2025-05-07T15:00, 2025-05-08T17:00",
        // 30/4/2025 is a Wednesday, the two days after it are off as well
        "2025-04-28, EARLIER, 2025-04-28T08:00, 2025-04-29T15:00, 2025-05-05T17:00",
        "2025-04-28, ROLL_IN_ORDER, 2025-04-28T08:00, 2025-05-05T15:00, 2025-05-06T17:00",
        // 2/9/2026 is a Wednesday, and so are the two days before it off: the agencies report in the week before
        "2026-08-31, EARLIER, 2026-08-27T08:00, 2026-08-28T15:00, 2026-09-03T17:00",
        "2026-08-31, ROLL_IN_ORDER, 2026-09-03T08:00, 2026-09-03T15:00, 2026-09-04T17:00",
        // 01/01/2026 is a Thursday: only the consolidated report waits
        "2025-12-29, EARLIER, 2025-12-29T08:00, 2025-12-31T15:00, 2026-01-05T17:00"
    })
    void aHolidayOnEitherDayKeepsTheOrder(
            LocalDate week, OnHoliday onHoliday, LocalDateTime opens, LocalDateTime parts, LocalDateTime sent) {
        var moments =
                periods.of(new RuleSchedule(Rhythm.WEEKLY, "MON 08:00", "WED 15:00", "THU 17:00", onHoliday), week);

        assertThat(local(moments.opens())).isEqualTo(opens);
        assertThat(local(moments.partsDue())).isEqualTo(parts);
        assertThat(local(moments.sentDue())).isEqualTo(sent);
    }

    @Test
    void aMonthOrAQuarterMayBeReportedOfInTheNext() {
        var month = periods.of(
                new RuleSchedule(Rhythm.MONTHLY, "25 08:00", "31 15:00", "2/5 17:00", OnHoliday.EARLIER),
                LocalDate.of(2026, 6, 1));
        assertThat(local(month.partsDue())).isEqualTo("2026-06-30T15:00");
        assertThat(local(month.sentDue())).isEqualTo("2026-07-06T17:00");

        var quarter = periods.of(
                new RuleSchedule(Rhythm.QUARTERLY, "3/1 08:00", "3/15 15:00", "3/20 17:00", OnHoliday.ROLL_IN_ORDER),
                LocalDate.of(2026, 1, 1));
        assertThat(local(quarter.partsDue())).isEqualTo("2026-03-16T15:00");
        assertThat(local(quarter.sentDue())).isEqualTo("2026-03-20T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, MON 08:00, THU 15:00, WED 17:00, reporting.momentsOutOfOrder",
        "WEEKLY, WED 16:00, WED 15:00, THU 17:00, reporting.momentsOutOfOrder",
        "WEEKLY, MON 08:00, WED 25:00, THU 17:00, reporting.momentUnreadable",
        "WEEKLY, MON 08:00, 15 15:00, THU 17:00, reporting.momentUnreadable",
        "MONTHLY, 1 08:00, 32 15:00, 2/5 17:00, reporting.momentUnreadable",
        "MONTHLY, 1 08:00, WED 15:00, 2/5 17:00, reporting.momentUnreadable",
        "QUARTERLY, 1 08:00, 3/15 15:00, 7/5 17:00, reporting.momentUnreadable"
    })
    void aScheduleWithoutOrderIsRefused(Rhythm rhythm, String opens, String parts, String sent, String key) {
        assertThatThrownBy(() -> new RuleSchedule(rhythm, opens, parts, sent, OnHoliday.EARLIER))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-01-01, 2025-12-29, 2026-w01, tuần 1 năm 2026",
        "MONTHLY, 2026-02-28, 2026-02-01, 2026-02, tháng 2 năm 2026",
        "QUARTERLY, 2026-12-31, 2026-10-01, 2026-q4, quý IV năm 2026",
        "QUARTERLY, 2026-07-01, 2026-07-01, 2026-q3, quý III năm 2026"
    })
    void aPeriodIsCalledAsOneSaysIt(Rhythm rhythm, LocalDate day, LocalDate first, String key, String name) {
        assertThat(rhythm.firstDay(day)).isEqualTo(first);
        assertThat(rhythm.key(first)).isEqualTo(key);
        assertThat(rhythm.name(first)).isEqualTo(name);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficeTime.ZONE);
    }
}
