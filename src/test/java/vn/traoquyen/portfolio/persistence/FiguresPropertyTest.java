package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
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
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Deed;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Step;

/** Whatever happens to the powers, the figures are what a recount of the whole history gives, at every date. */
class FiguresPropertyTest {

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;
    private static PortfolioTables tables;

    @BeforeContainer
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        Migrations.run(postgres.getPostgresDatabase());
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        tables = new PortfolioTables(postgres.getPostgresDatabase());
    }

    @AfterContainer
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Property(tries = 60)
    void theFiguresAreWhatARecountGivesAtEveryDate(@ForAll("lives") List<Step> steps) {
        lived(steps);
        var recount = new Recount(jdbc);

        for (var day : recount.days()) {
            for (var knowledge : Knowledge.values()) {
                assertThat(tables.figures().on(day, knowledge))
                        .as("%s, known %s", day, knowledge)
                        .containsExactlyInAnyOrderElementsOf(recount.on(day, knowledge));
            }
            assertThat(tables.figures().recordedLater(day)).as("%s", day).isEqualTo(recount.recordedLater(day));
        }
    }

    @Property(tries = 40)
    void behindEachFigureStandThePowersThatItCounts(@ForAll("lives") List<Step> steps) {
        lived(steps);
        var recount = new Recount(jdbc);

        for (var day : recount.days()) {
            for (var status : PowerStatus.values()) {
                var page = tables.powers().search(new PowerSearch(status, null, null, null, 0, 100, day));
                assertThat(page.items()).as("%s, %s", day, status).hasSize((int) page.total());
                assertThat(page.items())
                        .extracting(Power::code)
                        .containsExactlyInAnyOrderElementsOf(recount.powersOn(day, status));
            }
        }
    }

    @Property(tries = 40)
    void whatStandsNowIsWhatWasToldLast(@ForAll("lives") List<Step> steps) {
        lived(steps);

        var now = tables.powers().search(new PowerSearch(null, null, null, null, 0, 100));
        var told = tables.powers().search(new PowerSearch(null, null, null, null, 0, 100, LocalDate.of(2030, 1, 1)));

        assertThat(told.items()).isEqualTo(now.items()).hasSize((int) now.total());
    }

    private static void lived(List<Step> steps) {
        jdbc.sql("truncate traoquyen.power, traoquyen.power_status_change, traoquyen.portfolio_figure cascade")
                .update();
        var life = new PortfolioLife(tables);
        steps.forEach(life::live);
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
