package vn.traoquyen.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class JdbcCalendarDaysTest {

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
        jdbc.sql("create schema traoquyen").update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V20__calendar.sql"),
                        new ClassPathResource("db/migration/V70__working_calendar.sql"))
                .execute(database);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate traoquyen.calendar_day").update();
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
