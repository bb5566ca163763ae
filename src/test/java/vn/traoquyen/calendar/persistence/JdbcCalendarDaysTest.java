package vn.traoquyen.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.calendar.CalendarChange;
import vn.traoquyen.calendar.CalendarChange.DaySet;
import vn.traoquyen.calendar.CalendarChanged;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarEntries;
import vn.traoquyen.calendar.CalendarNote;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarStatus;
import vn.traoquyen.calendar.CalendarYear;
import vn.traoquyen.calendar.OfficeHours;
import vn.traoquyen.calendar.OfficeSession;
import vn.traoquyen.calendar.WorkingCalendar;

class JdbcCalendarDaysTest {

    private static EmbeddedPostgres postgres;
    private static DataSource database;
    private static JdbcClient jdbc;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
        jdbc.sql("create schema traoquyen").update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V20__calendar.sql"),
                        new ClassPathResource("db/migration/V70__working_calendar.sql"),
                        new ClassPathResource("db/migration/V71__calendar_history.sql"))
                .execute(database);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate traoquyen.calendar_day, traoquyen.calendar_change, traoquyen.office_hours")
                .update();
    }

    @Test
    void anEmptyTableIsFilledWithTheNationalDays() {
        var calendar = opened().calendar();

        assertThat(count()).isEqualTo(new HolidayFile().days().size());
        assertThat(calendar.whyOff(LocalDate.of(2026, 2, 17)))
                .isEqualTo(NationalCalendar.fromFile().whyOff(LocalDate.of(2026, 2, 17)));
        assertThat(calendar.workingSaturdays())
                .isEqualTo(NationalCalendar.fromFile().workingSaturdays());
    }

    @Test
    void whatTheProvinceHasEnteredIsLeftAlone() {
        jdbc.sql("insert into traoquyen.calendar_day values ('2026-03-02', 'OFF', 'Nghỉ lụt', 'QĐ 1', 'CONFIRMED')")
                .update();

        var calendar = opened().calendar();

        assertThat(count()).isEqualTo(1);
        assertThat(calendar.whyOff(LocalDate.of(2026, 3, 2))).contains("Nghỉ lụt (QĐ 1)");
    }

    @Test
    void yearsAreConfirmedByAStatusOfTheirOwn() {
        var calendar = opened().calendar();

        assertThat(calendar.statusOf(2026)).isEqualTo(CalendarStatus.CONFIRMED);
        assertThat(calendar.statusOf(2027)).isEqualTo(CalendarStatus.PROVISIONAL);
        assertThat(calendar.statusOf(2028)).isEqualTo(CalendarStatus.PROVISIONAL);
    }

    @Test
    void whatOneNodeWritesTheOtherReadsAtItsNextLook() {
        var here = opened();
        var there = opened();
        var book = book();
        var day = shortDay();

        book.write(new DaySet(day), note("Ngày 13/02/2026 (trong tỉnh)"));
        here.take(new CalendarChanged(WorkingCalendar.of(taken()), null));
        assertThat(here.calendar().closing(day.date())).isEqualTo("11:30");
        assertThat(there.calendar().closing(day.date())).isEqualTo("17:00");

        there.refresh();
        here.refresh();
        assertThat(List.of(here, there))
                .extracting(node -> node.calendar().entries())
                .allSatisfy(entries -> assertThat(entries).isEqualTo(taken()));
        var read = there.calendar();
        there.refresh();
        assertThat(there.calendar()).isSameAs(read);
    }

    @Test
    void everyKindOfChangeIsReadAsItWasWritten() {
        opened();
        var book = book();
        var before = taken();
        var changes = List.of(
                new DaySet(shortDay()),
                new CalendarChange.YearSet(new CalendarYear(2028, CalendarStatus.PROVISIONAL, "Chưa công bố")),
                new CalendarChange.HoursSet(summer()));

        changes.forEach(change -> book.write(change, note(change.about())));
        var after = taken();
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.readIn(after)).isPresent());
        assertThat(after.day(shortDay().date(), CalendarScope.PROVINCE)).contains(shortDay());
        assertThat(after.hours(summer().from())).contains(summer());

        book.write(new CalendarChange.DayRemoved(shortDay().date(), CalendarScope.PROVINCE, "Nhầm"), note("bỏ"));
        book.write(new CalendarChange.HoursRemoved(summer().from(), "Nhầm"), note("bỏ"));
        assertThat(taken().days()).isEqualTo(before.days());
        assertThat(taken().hours()).isEqualTo(before.hours());
        assertThat(book.history(2)).extracting(CalendarNote::about).containsExactly("bỏ", "bỏ");
        jdbc.sql("delete from traoquyen.calendar_year where year = 2028").update();
    }

    @Test
    void aChangeIsSettledOnce() {
        opened();
        var book = book();
        assertThat(book.newestUnsettled()).isEmpty();
        book.write(new DaySet(shortDay()), note("một"));
        book.write(new DaySet(shortDay()), note("hai"));
        var newest = book.newestUnsettled().orElseThrow();

        assertThat(book.settle(newest).map(CalendarNote::about)).contains("hai");
        assertThat(book.settle(newest)).isEmpty();
        assertThat(book.newestUnsettled()).isEmpty();
    }

    /** Only within a transaction can it be taken. */
    private static CalendarEntries taken() {
        return new TransactionTemplate(new JdbcTransactionManager(database)).execute(status -> book().take());
    }

    private static CalendarDay shortDay() {
        return new CalendarDay(
                LocalDate.of(2026, 2, 13),
                CalendarDay.Kind.SHORT,
                LocalTime.of(11, 30),
                "Nghỉ sớm",
                "QĐ thử",
                CalendarStatus.PROVISIONAL,
                CalendarScope.PROVINCE);
    }

    private static OfficeHours summer() {
        return new OfficeHours(
                LocalDate.of(2026, 4, 16),
                List.of(
                        new OfficeSession(LocalTime.of(7, 0), LocalTime.of(11, 0)),
                        new OfficeSession(LocalTime.of(13, 30), LocalTime.of(17, 30))),
                "QĐ thử",
                CalendarStatus.CONFIRMED);
    }

    private static CalendarNote note(String about) {
        return new CalendarNote(Instant.parse("2026-01-05T02:00:00Z"), "qt", about, "", "", "QĐ thử");
    }

    private static JdbcCalendarBook book() {
        return new JdbcCalendarBook(jdbc, NationalCalendar.settings());
    }

    private static JdbcCalendarDays opened() {
        var days = new JdbcCalendarDays(jdbc, NationalCalendar.settings());
        days.open();
        return days;
    }

    private static long count() {
        return jdbc.sql("select count(*) from traoquyen.calendar_day")
                .query(Long.class)
                .single();
    }
}
