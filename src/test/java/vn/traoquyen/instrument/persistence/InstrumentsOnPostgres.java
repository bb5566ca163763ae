package vn.traoquyen.instrument.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.instrument.DecisionPaper;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.instrument.InstrumentSettings;

/** The room on a real PostgreSQL with its own migration; every call of {@link #in} is a transaction. */
final class InstrumentsOnPostgres implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-16T05:00:00Z");

    final JdbcClient jdbc;
    final JdbcNumberBooks books;
    final List<Object> events = new ArrayList<>();

    private final EmbeddedPostgres postgres;
    private final TransactionTemplate transactions;
    private final JdbcInstruments instruments;

    InstrumentsOnPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
        var source = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(source);
        Migrations.run(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        books = new JdbcNumberBooks(jdbc);
        instruments = new JdbcInstruments(jdbc);
    }

    InstrumentService service(DecisionPaper paper) {
        return service(paper, NOON, true);
    }

    InstrumentService service(DecisionPaper paper, Instant now, boolean sharedNormativeBook) {
        return new InstrumentService(
                instruments,
                books,
                paper,
                new InstrumentSettings(2, 2, sharedNormativeBook),
                event -> {
                    synchronized (events) {
                        events.add(event);
                    }
                },
                Clock.fixed(now, ZoneOffset.UTC));
    }

    <T> T in(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    void rolledBack(Runnable work) {
        transactions.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    void clear() {
        jdbc.sql("truncate traoquyen.instrument, traoquyen.number_book cascade").update();
        events.clear();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
