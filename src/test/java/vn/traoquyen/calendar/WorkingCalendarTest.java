package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.traoquyen.calendar.persistence.NationalCalendar;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = NationalCalendar.fromFile();

    @Test
    void everyWorkingDayFrom2025To2027IsTheOneListedFromTheDecisions() throws IOException {
        var counted = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(calendar::isWorkingDay)
                .toList();

        assertThat(counted).containsExactlyElementsOf(oracle());
    }

    @Test
    void aSaturdaySwappedForAHolidayIsWorked() {
        assertThat(calendar.workingSaturdays())
                .containsExactly(day("2025-04-26"), day("2026-01-10"), day("2026-08-22"));
    }

    @Test
    void aDayOffSaysWhyAndByWhichDecision() {
        assertThat(calendar.whyOff(day("2026-02-17"))).contains("Tết Nguyên đán (mùng 1 Bính Ngọ) (TB 9441/TB-BNV)");
        assertThat(calendar.whyOff(day("2026-02-14"))).contains("Thứ Bảy");
        assertThat(calendar.whyOff(day("2026-02-13"))).isEmpty();
    }

    @Test
    void aDayThatIsOnlyProposedSaysSo() {
        assertThat(calendar.whyOff(day("2027-02-08")).orElseThrow()).endsWith("chưa quyết định chính thức");
        assertThat(calendar.isDecided(day("2027-02-08"))).isFalse();
    }

    @Test
    void aDayThatJustOneProposalTakesOffIsWorkedButNotDecided() {
        assertThat(List.of("2027-02-04", "2027-02-11", "2027-02-12", "2027-09-01"))
                .map(WorkingCalendarTest::day)
                .allMatch(calendar::isWorkingDay)
                .noneMatch(calendar::isDecided);
    }

    @Test
    void aYearIsDecidedWhenItIsConfirmedAndEachOfItsDaysWithIt() {
        assertThat(calendar.isDecided(day("2026-12-31"))).isTrue();
        assertThat(calendar.isDecided(day("2027-12-31"))).isFalse();
        assertThat(calendar.whyUndecided(day("2027-12-31")))
                .contains("lịch nghỉ năm 2027 chưa được công bố chính thức");
        assertThat(calendar.isDecided(day("2027-04-30"))).isTrue();
    }

    @Test
    void aYearNobodyHasEnteredIsProvisionalAsAWhole() {
        assertThat(calendar.isDecided(day("2028-03-01"))).isFalse();
        assertThat(calendar.isDecided(day("2024-12-31"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2028-03-01"))).isTrue();
    }

    private static List<LocalDate> oracle() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/calendar/working-days-2025-2027.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(LocalDate::parse)
                    .toList();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
