package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.shared.Refusal;

class WorkingHoursTest {

    private final CalendarEntries entries = ShortDays.added(NationalCalendar.entries());

    @ParameterizedTest(name = "{0} + {1} giờ làm việc = {2}")
    @CsvSource({
        "2026-03-02T08:00, 2, 2026-03-02T10:00",
        "2026-03-02T10:30, 2, 2026-03-02T14:00",
        "2026-03-02T16:00, 4, 2026-03-03T10:30",
        "2026-03-02T09:30, 2, 2026-03-02T11:30",
        "2026-03-06T16:30, 8, 2026-03-09T16:30",
        "2026-03-07T10:00, 1, 2026-03-09T08:30",
        "2026-03-02T12:00, 0, 2026-03-02T13:00",
        "2026-02-13T10:00, 8, 2026-02-23T15:30"
    })
    void hoursRunWhileTheOfficeIsOpen(String start, int hours, String due) {
        assertThat(after(start, hours, TermUnit.WORKING_HOUR).due().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse(due));
    }

    @Test
    void hoursAreExplainedWithTheirBeginningAndTheShortDaysOnTheWay() {
        var deadline = after("2026-02-13T10:00", 8, TermUnit.WORKING_HOUR);

        assertThat(deadline.explain())
                .startsWith("Hạn: 15:30 thứ Hai, 23/02/2026 – 8 giờ làm việc kể từ 10:00 13/02/2026; căn cứ: Điều thử."
                        + " Không tính: 4 ngày thứ Bảy, Chủ nhật; 16/02/2026 – Tết Nguyên đán")
                .contains("Làm việc rút ngắn: 13/02/2026 – chỉ làm việc đến 11:30: Nghỉ sớm (QĐ thử).")
                .endsWith("Chưa chắc chắn: giờ làm việc 07:30–11:30, 13:00–17:00 là tham số chưa kiểm chứng.");
        assertThat(deadline.confirmed()).isFalse();
    }

    @Test
    void aTermOfDaysThatEndsOnAShortDayEndsWhenItCloses() {
        var deadline = after("2026-08-21T10:00", 1, TermUnit.WORKING_DAY);

        assertThat(deadline.due()).hasToString("2026-08-22T15:00+07:00");
        assertThat(deadline.explain()).contains("22/08/2026 – chỉ làm việc đến 15:00");
        assertThat(after("2026-08-20T10:00", 1, TermUnit.WORKING_DAY).shortened())
                .isEmpty();
    }

    @Test
    void whoComesAfterAShortDayHasClosedGoesToTheNext() {
        assertThat(after("2026-02-13T13:00", 0, TermUnit.WORKING_DAY).due()).hasToString("2026-02-23T17:00+07:00");
    }

    @Test
    void otherHoursHoldFromTheirDayOn() {
        var summer = entries.with(hours("2026-04-16", "07:00", "11:30", "13:30", "17:30"));

        assertThat(due(summer, "2026-04-14T10:00", 1)).isEqualTo("2026-04-15T17:00+07:00");
        assertThat(due(summer, "2026-04-15T10:00", 1)).isEqualTo("2026-04-16T17:30+07:00");
        assertThat(due(summer.withoutHours(LocalDate.of(2026, 4, 16)), "2026-04-15T10:00", 1))
                .isEqualTo("2026-04-16T17:00+07:00");
    }

    @Test
    void theProvincesWordForADayCountsBeforeTheCountrys() {
        var open = entries.with(ShortDays.shortDay("2026-04-27", "10:00"));

        assertThat(due(open, "2026-04-24T10:00", 1)).isEqualTo("2026-04-27T10:00+07:00");
        assertThat(open.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 4, 27)))
                .hasSize(2);
        assertThat(due(open.withoutDay(LocalDate.of(2026, 4, 27), CalendarScope.PROVINCE), "2026-04-24T10:00", 1))
                .isEqualTo("2026-04-28T17:00+07:00");
    }

    @Test
    void theNthWorkingDayIsFoundBothWays() {
        var calendar = WorkingCalendar.of(entries);

        assertThat(calendar.workingDay(LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-23");
        assertThat(calendar.workingDay(LocalDate.of(2026, 2, 23), -1)).isEqualTo("2026-02-13");
        assertThat(calendar.workingDay(LocalDate.of(2026, 2, 18), 0)).isEqualTo("2026-02-18");
    }

    @Test
    void hoursThatDoNotFollowEachOtherAreNone() {
        assertThatThrownBy(() -> hours("2026-01-01", "08:00", "12:00", "11:00", "17:00"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> hours("2026-01-01", "08:00", "08:00", "11:00", "17:00"))
                .isInstanceOf(Refusal.class);
    }

    private Deadline after(String start, int amount, TermUnit unit) {
        return new Deadlines(() -> WorkingCalendar.of(entries))
                .after(at(start), new Term(amount, unit, "Điều thử", true));
    }

    private static String due(CalendarEntries entries, String start, int days) {
        return new Deadlines(() -> WorkingCalendar.of(entries))
                .after(at(start), new Term(days, TermUnit.WORKING_DAY, "Điều thử", true))
                .due()
                .toString();
    }

    private static OfficeHours hours(String from, String... times) {
        return new OfficeHours(
                LocalDate.parse(from),
                List.of(session(times[0], times[1]), session(times[2], times[3])),
                "QĐ thử",
                CalendarStatus.CONFIRMED);
    }

    private static OfficeSession session(String opens, String closes) {
        return new OfficeSession(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }
}
