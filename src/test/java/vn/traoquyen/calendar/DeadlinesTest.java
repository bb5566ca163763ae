package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.shared.Refusal;

class DeadlinesTest {

    private final Deadlines deadlines = deadlinesClosingAt("17:00");

    @Test
    void fiveWorkingDaysFromTheFridayBeforeTet2026EndAfterTet() {
        var deadline = deadlines.after(at("2026-02-13T16:00"), working(5));

        assertThat(deadline.due()).isEqualTo(OffsetDateTime.parse("2026-02-27T17:00+07:00"));
        assertThat(deadline.skipped())
                .extracting(SkippedDay::day)
                .containsExactlyElementsOf(LocalDate.of(2026, 2, 14)
                        .datesUntil(LocalDate.of(2026, 2, 23))
                        .toList());
        assertThat(deadline.confirmed()).isTrue();
    }

    @Test
    void theExplanationNamesEachSkippedHolidayAndCountsTheWeekends() {
        assertThat(deadlines.after(at("2026-04-24T09:00"), working(4)).explain())
                .isEqualTo("Hạn: 17:00 thứ Ba, 05/05/2026 – 4 ngày làm việc kể từ 24/04/2026, không tính ngày đầu"
                        + "; căn cứ: Điều thử. Không tính: 4 ngày thứ Bảy, Chủ nhật;"
                        + " 27/04/2026 – Nghỉ bù Giỗ Tổ Hùng Vương (26/4 là Chủ nhật) (BLLĐ 2019 Điều 111 khoản 3);"
                        + " 30/04/2026 – Ngày Chiến thắng (BLLĐ 2019 Điều 112);"
                        + " 01/05/2026 – Ngày Quốc tế lao động (BLLĐ 2019 Điều 112).");
    }

    @Test
    void theSwappedSaturdayBeforeNationalDay2026IsCounted() {
        assertThat(dueDay("2026-08-21T10:00", working(1))).isEqualTo("2026-08-22");
        assertThat(dueDay("2026-08-21T10:00", working(6))).isEqualTo("2026-08-28");
        assertThat(dueDay("2026-08-21T10:00", working(7))).isEqualTo("2026-09-03");
    }

    @Test
    void calendarDaysAreAllCountedAndOnlyADayOffAtTheEndRollsForward() {
        var rolled = deadlines.after(at("2026-02-06T08:00"), calendar(10));

        assertThat(rolled.due()).isEqualTo(OffsetDateTime.parse("2026-02-23T17:00+07:00"));
        assertThat(rolled.skipped()).hasSize(7);
        assertThat(rolled.explain()).contains("Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo");
        assertThat(deadlines.after(at("2026-02-13T08:00"), calendar(10)).skipped())
                .isEmpty();
    }

    @Test
    void aTermThatEndsOnTheSwappedSaturdayEndsThere() {
        assertThat(dueDay("2026-08-12T10:00", calendar(10))).isEqualTo("2026-08-22");
    }

    @Test
    void aDeadlineThatCountsOverAnUndecidedDayIsNotConfirmed() {
        var acrossTet = deadlines.after(at("2027-02-03T10:00"), working(5));

        assertThat(acrossTet.confirmed()).isFalse();
        assertThat(acrossTet.explain()).endsWith("Chưa chắc chắn: lịch nghỉ năm 2027 chưa được công bố chính thức.");
        assertThat(deadlines.after(at("2028-03-01T10:00"), working(1)).confirmed())
                .isFalse();
    }

    @Test
    void anUndecidedDayOfAConfirmedYearIsNamed() {
        var confirmed = NationalCalendar.entries().with(new CalendarYear(2027, CalendarStatus.CONFIRMED, "TB thử"));

        assertThat(new Deadlines(() -> WorkingCalendar.of(confirmed))
                        .after(at("2027-08-31T10:00"), working(1))
                        .explain())
                .endsWith("Chưa chắc chắn: ngày 01/09/2027 chưa được quyết định chính thức.");
    }

    @Test
    void undecidedDaysInTheMiddleOfCalendarDaysChangeNothing() {
        var confirmed = NationalCalendar.entries().with(new CalendarYear(2027, CalendarStatus.CONFIRMED, "TB thử"));

        assertThat(new Deadlines(() -> WorkingCalendar.of(confirmed))
                        .after(at("2027-01-20T10:00"), calendar(60))
                        .confirmed())
                .isTrue();
    }

    @Test
    void anUnverifiedTermMakesTheDeadlineUnconfirmed() {
        var deadline =
                deadlines.after(at("2026-03-02T10:00"), new Term(3, TermUnit.WORKING_DAY, "tham số của tỉnh", false));

        assertThat(deadline.confirmed()).isFalse();
        assertThat(deadline.explain()).endsWith("Số ngày chưa được kiểm chứng.");
    }

    @Test
    void noDaysMeanTheSameDayUnlessItIsOffOrTheOfficeHasClosed() {
        assertThat(dueDay("2026-03-02T17:00", working(0))).isEqualTo("2026-03-02");
        assertThat(dueDay("2026-03-02T17:01", working(0))).isEqualTo("2026-03-03");
        assertThat(dueDay("2026-03-07T10:00", calendar(0))).isEqualTo("2026-03-09");
    }

    @Test
    void theClosingTimeOfTheProvinceIsTheDueTime() {
        assertThat(deadlinesClosingAt("16:30")
                        .after(at("2026-03-02T10:00"), working(1))
                        .due())
                .isEqualTo(OffsetDateTime.parse("2026-03-03T16:30+07:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Ho_Chi_Minh"})
    void theZoneOfTheMachineChangesNothing(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var lateEvening = Instant.parse("2026-02-12T17:30:00Z"); // already Friday 13 in Vietnam
            assertThat(deadlines.after(lateEvening, working(1)).due()).hasToString("2026-02-23T17:00+07:00");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001, Integer.MAX_VALUE})
    void aTermOutsideAllReasonIsRefused(int amount) {
        assertThatThrownBy(() -> working(amount))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("calendar.daysOutOfRange"));
    }

    private String dueDay(String start, Term term) {
        return deadlines.after(at(start), term).due().toLocalDate().toString();
    }

    private static Deadlines deadlinesClosingAt(String time) {
        return new Deadlines(() -> NationalCalendar.closingAt(time));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }

    private static Term working(int days) {
        return new Term(days, TermUnit.WORKING_DAY, "Điều thử", true);
    }

    private static Term calendar(int days) {
        return new Term(days, TermUnit.CALENDAR_DAY, "Điều thử", true);
    }
}
