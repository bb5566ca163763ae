package vn.traoquyen.register.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When reviews, reports and warnings of an instrument in force are due. */
class WatchDaysTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

    @ParameterizedTest(name = "from {0} every {1} months, on {2}: {3}")
    @CsvSource({
        "2025-10-01, 12, 2025-10-01, 2026-10-01",
        "2025-10-01, 12, 2026-09-30, 2026-10-01",
        "2025-10-01, 12, 2026-10-01, 2027-10-01",
        "2025-10-01, 12, 2028-03-15, 2028-10-01",
        "2025-08-31,  6, 2026-01-15, 2026-02-28",
        "2025-08-31,  6, 2026-02-28, 2026-08-31",
        "2025-08-31,  1, 2026-03-30, 2026-03-31",
        "2026-12-01, 12, 2026-04-01, 2027-12-01"
    })
    void cyclesAreCountedFromTheDayOfEffectAndNeverDrift(
            LocalDate from, int months, LocalDate today, LocalDate expected) {
        assertThat(on(from, today).nextOf(months)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days left, {1} given: {2} days before")
    @CsvSource({
        "200, , 90",
        "91, , 90",
        "90, , 90",
        "75, , 90",
        "60, , 60",
        "45, , 60",
        "30, , 30",
        "10, , 30",
        "0, , 30",
        "85, 90, 60",
        "60, 90, 60",
        "20, 90, 30",
        "45, 60, 30",
        "10, 30, ",
        "200, 90, 60"
    })
    void ofWarningsThatAreAlreadyDueOnlyTheLatestIsGiven(int left, Integer given, Integer expected) {
        assertThat(beforeTheEnd(left).nextWarning(given).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aWarningThatHasPassedIsGivenTodayAndOneToComeOnItsDay() {
        assertThat(beforeTheEnd(45).firstWarning()).isEqualTo(LAST_DAY.minusDays(45));
        assertThat(beforeTheEnd(45).dayOf(30)).isEqualTo(LAST_DAY.minusDays(30));
        assertThat(beforeTheEnd(400).firstWarning()).isEqualTo(LAST_DAY.minusDays(90));
    }

    @ParameterizedTest(name = "{0} days left, {1} given: {2}")
    @CsvSource({"200, , 0", "200, 90, 1", "90, , 1", "45, , 2", "45, 60, 2", "80, 60, 2", "5, 30, 3"})
    void itIsMoreUrgentWithEveryWarning(int left, Integer given, int urgency) {
        assertThat(beforeTheEnd(left).urgency(given)).isEqualTo(urgency);
    }

    private static WatchDays beforeTheEnd(int days) {
        return on(LocalDate.of(2025, 8, 6), LAST_DAY.minusDays(days));
    }

    private static WatchDays on(LocalDate from, LocalDate today) {
        return new WatchDays(from, LAST_DAY, List.of(90, 60, 30), today);
    }
}
