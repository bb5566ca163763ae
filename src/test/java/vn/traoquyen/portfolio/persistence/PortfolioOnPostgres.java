package vn.traoquyen.portfolio.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.ImportsOnDatabase;

/** An empty portfolio in a real database, and everything that imports need around it. */
abstract class PortfolioOnPostgres {

    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));

    private static EmbeddedPostgres postgres;
    static JdbcClient jdbc;
    static PortfolioTables tables;
    ImportsOnDatabase imports;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
        Migrations.run(database);
        tables = new PortfolioTables(database);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void emptyPortfolio() {
        jdbc.sql("""
                        truncate traoquyen.power, traoquyen.power_status_change, traoquyen.portfolio_figure,
                                 traoquyen.portfolio_import cascade
                        """).update();
        imports = Importing.on(jdbc, tables, CLOCK);
    }

    static int count(String table) {
        return jdbc.sql("select count(*) from traoquyen." + table)
                .query(Integer.class)
                .single();
    }
}
