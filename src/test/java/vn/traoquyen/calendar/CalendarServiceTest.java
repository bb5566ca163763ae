package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.calendar.CalendarChange.DayRemoved;
import vn.traoquyen.calendar.CalendarChange.DaySet;
import vn.traoquyen.calendar.CalendarChange.HoursRemoved;
import vn.traoquyen.calendar.CalendarChange.HoursSet;
import vn.traoquyen.calendar.CalendarChange.YearSet;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** The administrator decides what Tết 2027 becomes, and everybody else reads. */
class CalendarServiceTest {

    private static final Instant NOW = Instant.parse("2027-01-04T02:00:00Z");
    private static final Instant OPENED = Instant.parse("2027-02-02T02:00:00Z");
    private static final Term FIVE = new Term(5, TermUnit.WORKING_DAY, "Điều thử", true);
    private static final LocalDate TET = LocalDate.of(2027, 2, 11);

    private final CalendarNotebook book = new CalendarNotebook(NationalCalendar.entries());
    private final CurrentOfficial official = mock(CurrentOfficial.class);
    private final List<Object> events = new ArrayList<>();
    private final CalendarService service = new CalendarService(
            book,
            new CalendarCheck(),
            new CalendarRights(official),
            Optional.of(this::oneOpenDeadline),
            events::add,
            Clock.fixed(NOW, Deadlines.ZONE));

    CalendarServiceTest() {
        when(official.isAdministrator()).thenReturn(true);
        when(official.find()).thenReturn(Optional.empty());
    }

    @Test
    void aHolidayThatIsDecidedLateIsSeenBeforeItIsApplied() {
        var preview = service.preview(new DaySet(off(TET)));

        assertThat(preview.note().text()).isEqualTo("Ngày 11/02/2027 (cả nước): Nghỉ: Tết Nguyên đán (TB thử)");
        assertThat(preview.note().before()).startsWith("Làm việc: ").endsWith("chưa quyết định chính thức");
        assertThat(preview.moved())
                .containsExactly(new MovedDeadline(
                        "HS-1",
                        "Thẩm định",
                        Instant.parse("2027-02-15T10:00:00Z"),
                        Instant.parse("2027-02-16T10:00:00Z")));
        assertThat(events).isEmpty();
        assertThat(book.history(9)).isEmpty();

        assertThat(service.apply(new DaySet(off(TET))).moved()).isEqualTo(preview.moved());
        assertThat(book.calendar().whyOff(TET)).contains("Tết Nguyên đán (TB thử)");
        assertThat(book.history(9)).containsExactly(preview.note());
        assertThat(events).singleElement().isInstanceOfSatisfying(CalendarChanged.class, changed -> {
            assertThat(changed.calendar().isWorkingDay(TET)).isFalse();
            assertThat(changed.reason())
                    .isEqualTo("Lịch làm việc thay đổi. " + preview.note().text());
            assertThat(changed.by()).isEqualTo("admin");
        });
    }

    @Test
    void aChangeIsToldOnceMoreWhenEveryNodeHasReadIt() {
        service.apply(new DaySet(off(TET)));
        var newest = book.newestUnsettled().orElseThrow();

        service.settle(newest);
        service.settle(newest);

        assertThat(events).hasSize(2);
    }

    @Test
    void aDayThatIsTakenOutIsWhatItWasWithoutIt() {
        service.apply(new DaySet(ShortDays.shortDay("2027-02-09", "11:30")));
        assertThat(book.calendar().isWorkingDay(LocalDate.of(2027, 2, 9))).isTrue();

        var removed = service.apply(new DayRemoved(LocalDate.of(2027, 2, 9), CalendarScope.PROVINCE, "Nhập nhầm"));

        assertThat(book.calendar().isWorkingDay(LocalDate.of(2027, 2, 9))).isFalse();
        assertThat(removed.note().text())
                .isEqualTo("Ngày 09/02/2027 (trong tỉnh): bỏ \"Làm việc rút ngắn, chỉ làm việc đến 11:30: Nghỉ sớm"
                        + " (QĐ thử)\"; lý do: Nhập nhầm");
    }

    @Test
    void aYearIsConfirmedAndHoursAreSet() {
        service.apply(new YearSet(new CalendarYear(2027, CalendarStatus.CONFIRMED, "TB thử")));
        service.apply(new HoursSet(hours("2027-04-16", "07:00", "11:00", "14:00", "17:30")));
        assertThat(book.calendar().statusOf(2027)).isEqualTo(CalendarStatus.CONFIRMED);
        assertThat(book.calendar().closing(LocalDate.of(2027, 4, 19))).isEqualTo("17:30");

        service.apply(new HoursRemoved(LocalDate.of(2027, 4, 16), "Nhập nhầm"));
        assertThat(book.calendar().closing(LocalDate.of(2027, 4, 19))).isEqualTo("17:00");
    }

    @Test
    void nobodyElseChangesAnything() {
        when(official.isAdministrator()).thenReturn(false);

        assertRefused("calendar.forbidden.administratorOnly", () -> service.preview(new DaySet(off(TET))));
        assertRefused("calendar.forbidden.administratorOnly", () -> service.apply(new DaySet(off(TET))));
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-14, WORK, , Làm bù, '', calendar.sundayWithoutDecision",
        "2027-02-13, WORK, , Làm bù, ' ', calendar.basisMissing",
        "2027-02-12, OFF, , ' ', QĐ 1, calendar.nameMissing",
        "1999-12-31, OFF, , Nghỉ, QĐ 1, calendar.dateOutOfRange",
        "2101-01-01, OFF, , Nghỉ, QĐ 1, calendar.dateOutOfRange",
        "2027-03-01, SHORT, , Nghỉ sớm, QĐ 1, calendar.closingMissing",
        "2027-03-01, SHORT, 07:30, Nghỉ sớm, QĐ 1, calendar.closingOutsideOfficeHours",
        "2027-03-01, SHORT, 12:15, Nghỉ sớm, QĐ 1, calendar.closingOutsideOfficeHours",
        "2027-03-01, SHORT, 17:00, Nghỉ sớm, QĐ 1, calendar.closingOutsideOfficeHours"
    })
    void whatNobodyCanDecideIsRefused(
            LocalDate date, CalendarDay.Kind kind, LocalTime closes, String name, String basis, String key) {
        var day = new CalendarDay(date, kind, closes, name, basis, CalendarStatus.CONFIRMED, CalendarScope.PROVINCE);

        assertRefused(key, () -> service.apply(new DaySet(day)));
    }

    @Test
    void whatIsNotThereCannotBeTakenOutAndWhatIsThereNotEnteredAgain() {
        var nowhere = LocalDate.of(2027, 6, 1);
        var same = book.take().year(2026).orElseThrow();

        assertRefused(
                "calendar.notFound.entry",
                () -> service.apply(new DayRemoved(nowhere, CalendarScope.PROVINCE, "Nhầm")));
        assertRefused("calendar.notFound.entry", () -> service.apply(new HoursRemoved(nowhere, "Nhầm")));
        assertRefused("calendar.dateOutOfRange", () -> service.apply(new HoursRemoved(LocalDate.EPOCH, "Nhầm")));
        assertRefused("calendar.conflict.nothingChanges", () -> service.apply(new YearSet(same)));
        assertRefused(
                "calendar.basisMissing",
                () -> service.apply(new DayRemoved(LocalDate.of(2027, 4, 30), CalendarScope.NATIONAL, " ")));
    }

    @Test
    void hoursThatLeaveNothingOfAShortDayAreRefused() {
        service.apply(new DaySet(ShortDays.shortDay("2027-03-01", "10:00")));

        assertRefused(
                "calendar.closingOutsideOfficeHours",
                () -> service.apply(new HoursSet(hours("2027-02-15", "10:00", "12:00", "13:00", "18:00"))));
    }

    private List<MovedDeadline> oneOpenDeadline(WorkingCalendar changed) {
        var before = new Deadlines(book).after(OPENED, FIVE).due().toInstant();
        var after = new Deadlines(() -> changed).after(OPENED, FIVE).due().toInstant();
        return before.equals(after) ? List.of() : List.of(new MovedDeadline("HS-1", "Thẩm định", before, after));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static CalendarDay off(LocalDate date) {
        return new CalendarDay(
                date,
                CalendarDay.Kind.OFF,
                null,
                "Tết Nguyên đán",
                "TB thử",
                CalendarStatus.CONFIRMED,
                CalendarScope.NATIONAL);
    }

    private static OfficeHours hours(String from, String... times) {
        return new OfficeHours(
                LocalDate.parse(from),
                List.of(
                        new OfficeSession(LocalTime.parse(times[0]), LocalTime.parse(times[1])),
                        new OfficeSession(LocalTime.parse(times[2]), LocalTime.parse(times[3]))),
                "QĐ thử",
                CalendarStatus.CONFIRMED);
    }
}
