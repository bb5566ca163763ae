package vn.traoquyen.portfolio.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Deed;
import vn.traoquyen.portfolio.persistence.PortfolioLife.Step;

/** A portfolio in a real database for properties: anything may have happened to its powers. */
abstract class LivedPortfolio {

    private static EmbeddedPostgres postgres;
    static JdbcClient jdbc;
    static PortfolioTables tables;

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

    static void lived(List<Step> steps) {
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
