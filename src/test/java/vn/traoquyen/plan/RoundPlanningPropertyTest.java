package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Periods of the calendar follow one another without a gap, and every day lies in exactly one. */
class RoundPlanningPropertyTest {

    @Property(tries = 500)
    void everyDayLiesInThePeriodThatItsLastDayEnds(@ForAll Frequency every, @ForAll("days") LocalDate day) {
        var last = every.lastDay(day);

        assertThat(last).isAfterOrEqualTo(day);
        assertThat(every.lastDay(last)).isEqualTo(last);
        assertThat(every.next(day)).isEqualTo(last.plusDays(1));
        assertThat(every.lastDay(last.plusDays(1))).isAfter(last);
    }

    @Property(tries = 200)
    void monthsQuartersHalvesAndYearsEndWithAMonth(@ForAll("days") LocalDate day) {
        assertThat(Frequency.QUARTER.lastDay(day).getMonthValue() % 3).isZero();
        assertThat(Frequency.HALF_YEAR.lastDay(day).getMonthValue() % 6).isZero();
        assertThat(Frequency.YEAR.lastDay(day)).isEqualTo(LocalDate.of(day.getYear(), 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2025, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
