package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.Knowledge;

/** A portfolio that was kept before figures were is counted from its history. */
class FiguresOfBeforeTest {

    @Test
    void theHistoryOfBeforeIsCounted() throws IOException {
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            migrate(database, "51");
            var jdbc = JdbcClient.create(database);
            fill(jdbc);
            Migrations.run(database);

            var figures = new PortfolioTables(database).figures();
            var recount = new Recount(jdbc);
            for (var day : recount.days()) {
                for (var knowledge : Knowledge.values()) {
                    assertThat(figures.on(day, knowledge))
                            .as("%s, known %s", day, knowledge)
                            .containsExactlyInAnyOrderElementsOf(recount.on(day, knowledge));
                }
                assertThat(figures.recordedLater(day)).as("%s", day).isEqualTo(recount.recordedLater(day));
            }
        }
    }

    @Test
    void whatIsCompletedKeepsItsInstrument() throws IOException {
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            migrate(database, "62");
            var jdbc = JdbcClient.create(database);
            jdbc.sql("""
                            insert into traoquyen.power (code, name, legal_basis, form, lead_agency, coordinating, status,
                                                         instrument_symbol, issued_on, folded)
                            values ('P', 'Cấp phép', 'Điều 1', 'DELEGATION', 'so-y-te', '{}', 'COMPLETED',
                                    '2/QĐ-UBND', '2026-03-01', '')
                            """).update();
            jdbc.sql("""
                            insert into traoquyen.power_status_change
                                   (power_code, status, valid_on, recorded_at, recorded_by, form, lead_agency)
                            select 'P', status, day, day::timestamp at time zone 'Asia/Ho_Chi_Minh', 'thử', 'DELEGATION',
                                   'so-y-te'
                              from (values ('IN_PROGRESS', date '2026-01-01'), ('COMPLETED', date '2026-02-01'),
                                           ('COMPLETED', date '2026-03-01')) line (status, day)
                            """).update();

            Migrations.run(database);

            assertThat(jdbc.sql("""
                                    select coalesce(instrument_symbol, '-') from traoquyen.power_status_change
                                     order by valid_on
                                    """).query(String.class).list()).containsExactly("-", "-", "2/QĐ-UBND");
        }
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas("traoquyen")
                .defaultSchema("traoquyen")
                .target(version)
                .load()
                .migrate();
    }

    /** Some were of the sample, some recorded by people, some after the fact and in any order. */
    private static void fill(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into traoquyen.power (code, name, legal_basis, form, lead_agency, coordinating, status, folded)
                        select 'P' || number, 'Cấp phép', 'Điều 1',
                               case number % 2 when 0 then 'DELEGATION' else 'DECENTRALIZATION' end,
                               case number % 3 when 0 then 'so-y-te' else 'so-noi-vu' end, '{}', 'IN_PROGRESS', ''
                          from generate_series(1, 30) number
                        """).update();
        jdbc.sql("""
                        insert into traoquyen.power_status_change
                               (power_code, status, valid_on, recorded_at, recorded_by)
                        select 'P' || number,
                               (array['IN_PROGRESS', 'COMPLETED', 'PAUSED', 'DECLINED'])[(number + line) % 4 + 1],
                               date '2026-06-01' + number * 7 % 30 + line * 11 % 23 - number * line % 17,
                               timestamptz '2026-07-10 18:30:00Z' + number * line * interval '1 day',
                               case line when 1 then 'demo' else 'ld.so-y-te' end
                          from generate_series(1, 30) number, generate_series(1, 5) line
                        """).update();
    }
}
