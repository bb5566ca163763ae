package vn.traoquyen.portfolio.persistence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Deed;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Step;

/** What a report lists on a day is what the figures of that day count, whatever happened to the powers. */
class PortfolioOnPropertyTest {

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;
    private static PortfolioTables tables;
    private static JdbcPortfolioOn portfolio;

    @BeforeContainer
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        Migrations.run(postgres.getPostgresDatabase());
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        tables = new PortfolioTables(postgres.getPostgresDatabase());
        portfolio = new JdbcPortfolioOn(postgres.getPostgresDatabase());
    }

    @AfterContainer
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Property(tries = 40)
    void theRowsOfADayAreWhatItsFiguresCount(@ForAll("lives") List<Step> steps) {
        jdbc.sql("truncate traoquyen.power, traoquyen.power_status_change, traoquyen.portfolio_figure cascade")
                .update();
        var life = new PortfolioLife(tables);
        steps.forEach(life::live);

        for (var day : new Recount(jdbc).days()) {
            var powers = on(day).stream().map(PowerOn::power).toList();

            assertThat(powers).containsExactlyInAnyOrderElementsOf(searchedOn(day));
            assertThat(tables.figures().on(day, Knowledge.THEN))
                    .as("%s", day)
                    .containsExactlyInAnyOrderElementsOf(counted(powers));
        }
    }

    private static List<PowerOn> on(LocalDate day) {
        return tables.transaction().execute(started -> {
            var rows = new ArrayList<PowerOn>();
            portfolio.forEach(day, rows::add);
            return rows;
        });
    }

    private static List<Power> searchedOn(LocalDate day) {
        return tables.powers()
                .search(new PowerSearch(null, null, null, null, 0, 200, day))
                .items();
    }

    private static List<Figure> counted(List<Power> powers) {
        return powers.stream()
                .collect(groupingBy(
                        power -> new Figure(power.leadAgency(), power.form(), power.status(), 0), counting()))
                .entrySet()
                .stream()
                .map(one -> new Figure(
                        one.getKey().agency(),
                        one.getKey().form(),
                        one.getKey().status(),
                        one.getValue().intValue()))
                .toList();
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(1, 5).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(PowerStatus.class),
                        Arbitraries.of(TransferForm.class),
                        Arbitraries.of("so-y-te", "so-tai-chinh", "xa-05977"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
