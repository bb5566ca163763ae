package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.traoquyen.calendar.persistence.NationalCalendar;

class DeadlinesPropertyTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(ShortDays.added(NationalCalendar.entries()));
    private final Deadlines deadlines = new Deadlines(() -> calendar);

    @Property
    void nAndThenMWorkingDaysAreNAndMWorkingDays(
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 100) int n,
            @ForAll @IntRange(min = 1, max = 100) int m) {
        assertThat(due(due(start, n, TermUnit.WORKING_DAY), m, TermUnit.WORKING_DAY))
                .isEqualTo(due(start, n + m, TermUnit.WORKING_DAY));
    }

    @Property
    void nothingIsEverDueOnADayOffOrBeforeItBegins(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 300) int days, @ForAll TermUnit unit) {
        var due = due(start, days, unit);

        assertThat(calendar.isWorkingDay(due.atZone(Deadlines.ZONE).toLocalDate()))
                .isTrue();
        assertThat(due).isAfterOrEqualTo(start);
    }

    @Property
    void oneDayMoreIsNeverDueEarlier(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 300) int days, @ForAll TermUnit unit) {
        assertThat(due(start, days + 1, unit)).isAfterOrEqualTo(due(start, days, unit));
    }

    @Property
    void whoStartsLaterIsNeverDueEarlier(
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll @IntRange(max = 300) int days,
            @ForAll TermUnit unit) {
        var first = one.isBefore(other) ? one : other;
        var second = one.isBefore(other) ? other : one;

        assertThat(due(second, days, unit)).isAfterOrEqualTo(due(first, days, unit));
    }

    @Property
    void theWorkingDaysAfterTheStartUpToTheDueDayAreAsManyAsAskedFor(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 300) int days) {
        var from = start.atZone(Deadlines.ZONE).toLocalDate();
        var to = due(start, days, TermUnit.WORKING_DAY).atZone(Deadlines.ZONE).toLocalDate();

        assertThat(from.plusDays(1).datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Property
    void calendarDaysRollForwardOverDaysOffOnly(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 300) int days) {
        var last = start.atZone(Deadlines.ZONE).toLocalDate().plusDays(days);
        var deadline = deadlines.after(start, term(days, TermUnit.CALENDAR_DAY));

        assertThat(last.datesUntil(deadline.due().toLocalDate())).noneMatch(calendar::isWorkingDay);
        assertThat(deadline.skipped())
                .extracting(SkippedDay::day)
                .containsExactlyElementsOf(
                        last.datesUntil(deadline.due().toLocalDate()).toList());
    }

    @Provide
    Arbitrary<Instant> moments() {
        var first = Instant.parse("2024-12-01T00:00:00Z").getEpochSecond();
        var last = Instant.parse("2028-02-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
    }

    private Instant due(Instant start, int days, TermUnit unit) {
        return deadlines.after(start, term(days, unit)).due().toInstant();
    }

    private static Term term(int days, TermUnit unit) {
        return new Term(days, unit, "Điều thử", true);
    }
}
