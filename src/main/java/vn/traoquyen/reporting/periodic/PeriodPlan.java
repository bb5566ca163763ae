package vn.traoquyen.reporting.periodic;

import java.time.LocalDate;

/**
 * A period as its rule and the calendar make it (kỳ theo lịch).
 *
 * @param key tells it from the other periods of its rule
 * @param name such as "tuần 18 năm 2025"
 */
record PeriodPlan(String key, String name, LocalDate first, LocalDate last, Moments moments) {

    static PeriodPlan of(RuleSchedule schedule, LocalDate first, PeriodCalendar calendar) {
        var rhythm = schedule.rhythm();
        return new PeriodPlan(
                rhythm.key(first),
                rhythm.name(first),
                first,
                rhythm.next(first).minusDays(1),
                calendar.of(schedule, first));
    }
}
