package vn.traoquyen.bench;

import static vn.traoquyen.portfolio.PowerStatus.COMPLETED;
import static vn.traoquyen.portfolio.PowerStatus.DECLINED;
import static vn.traoquyen.portfolio.PowerStatus.PAUSED;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.persistence.PortfolioTables;

/** What the figures, a page of powers and a search cost in portfolios of different size. */
class PortfolioBench {

    private static final LocalDate TODAY = ManyPowers.LAST_DAY;
    private static final LocalDate PAST = TODAY.minusDays(400);
    private static final LocalDate LONG_PAST = TODAY.minusDays(800);

    private final Measured measured = new Measured("portfolio");
    private final List<EmbeddedPostgres> servers = new ArrayList<>();
    private final Map<Integer, PortfolioTables> portfolios = new TreeMap<>();

    @BeforeEach
    void fillPortfolios() throws IOException, SQLException {
        for (int size : List.of(1_000, 10_000, 100_000)) {
            var server = EmbeddedPostgres.start();
            servers.add(server);
            Migrations.run(server.getPostgresDatabase());
            var database =
                    new SingleConnectionDataSource(server.getPostgresDatabase().getConnection(), true);
            var tables = new PortfolioTables(database);
            measured.once("filled, with five changes each", size, () -> new ManyPowers(tables, size).fill());
            JdbcClient.create(database).sql("vacuum analyze").update();
            portfolios.put(size, tables);
        }
    }

    @AfterEach
    void stopServers() throws IOException {
        for (var server : servers) {
            server.close();
        }
    }

    @Test
    void figuresPagesAndSearches() {
        summary("today", TODAY);
        summary("400 days ago", PAST);
        summary("800 days ago", LONG_PAST);
        page("first page", new PowerSearch(null, null, null, null, 0, 20));
        page("fifth page", new PowerSearch(null, null, null, null, 4, 20));
        page("by status, third page", new PowerSearch(PAUSED, null, null, null, 2, 20));
        page("by a rare status", new PowerSearch(DECLINED, null, null, null, 0, 20));
        page("by agency", new PowerSearch(null, "so-y-te", null, null, 0, 20));
        page("by agency and status", new PowerSearch(PAUSED, "so-y-te", null, null, 0, 10));
        page("by all three", new PowerSearch(COMPLETED, "so-y-te", TransferForm.DELEGATION, null, 0, 5));
        page("words", new PowerSearch(null, null, null, "Lương Y", 0, 20));
        page("all, 400 days ago", new PowerSearch(null, null, null, null, 4, 20, PAST));
        page("behind a figure, 400 days ago", new PowerSearch(COMPLETED, null, null, null, 4, 20, PAST));
        page("behind a small figure, 400 days ago", new PowerSearch(DECLINED, null, null, null, 0, 20, PAST));
        page("behind an agency's figure, 400 days ago", new PowerSearch(PAUSED, "so-y-te", null, null, 0, 10, PAST));
        page("words, 400 days ago", new PowerSearch(null, null, null, "Lương Y", 0, 20, PAST));
        measured.print();
    }

    private void summary(String when, LocalDate day) {
        measure("summary, " + when, tables -> {
            tables.figures().on(day, Knowledge.THEN);
            tables.figures().on(day, Knowledge.NOW);
            tables.figures().recordedLater(day);
        });
    }

    private void page(String what, PowerSearch search) {
        measure(what, tables -> tables.powers().search(search));
    }

    private void measure(String question, Consumer<PortfolioTables> asked) {
        var bySize = new TreeMap<Integer, Runnable>();
        portfolios.forEach((size, tables) -> bySize.put(size, () -> asked.accept(tables)));
        measured.median(question, bySize);
    }
}
