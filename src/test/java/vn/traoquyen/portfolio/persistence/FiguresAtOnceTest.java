package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.OfficeTime;

/** Many write history at once, for several agencies each: nobody waits for ever, and no figure is lost. */
class FiguresAtOnceTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 25;
    private static final List<String> AGENCIES = List.of("so-y-te", "so-tai-chinh", "so-noi-vu", "so-tu-phap");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static EmbeddedPostgres postgres;
    private static PortfolioTables tables;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        Migrations.run(postgres.getPostgresDatabase());
        tables = new PortfolioTables(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Test
    void theFiguresOfManyWritersAreWhatARecountGives() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var written = writers.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(this::writer).toList());
            for (Future<Void> one : written) {
                one.get();
            }
        } finally {
            writers.shutdown();
        }

        var recount = new Recount(JdbcClient.create(postgres.getPostgresDatabase()));
        for (var day : recount.days()) {
            for (var knowledge : Knowledge.values()) {
                assertThat(tables.figures().on(day, knowledge))
                        .containsExactlyInAnyOrderElementsOf(recount.on(day, knowledge));
            }
        }
    }

    /** Each has its own powers, and comes to the agencies in an order of its own. */
    private Callable<Void> writer(int writer) {
        var random = new Random(writer);
        return () -> {
            inTransaction(() -> tables.powers().add(powers(writer), power -> change(random)));
            for (int turn = 0; turn < TRANSACTIONS; turn++) {
                inTransaction(() -> shuffled(powers(writer), random)
                        .forEach(power -> tables.powers().record(List.of(entry(power, random)))));
            }
            return null;
        };
    }

    private static void inTransaction(Runnable work) {
        tables.transaction().executeWithoutResult(begun -> work.run());
    }

    private static List<Power> shuffled(List<Power> powers, Random random) {
        var order = new ArrayList<>(powers);
        Collections.shuffle(order, random);
        return order;
    }

    private static StatusEntry entry(Power power, Random random) {
        return new StatusEntry(
                power.code(),
                PowerStatus.values()[random.nextInt(PowerStatus.values().length)],
                null,
                AGENCIES.get(random.nextInt(AGENCIES.size())),
                EntryKind.CHANGE,
                change(random));
    }

    private static StatusChange change(Random random) {
        var recordedOn = TODAY.minusDays(random.nextInt(20));
        return new StatusChange(
                recordedOn.minusDays(random.nextInt(10)),
                null,
                null,
                "thử",
                recordedOn.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant());
    }

    private static List<Power> powers(int writer) {
        return AGENCIES.stream()
                .map(agency -> new Power(
                        "W%d-%s".formatted(writer, agency),
                        "Cấp phép",
                        null,
                        "Điều 1",
                        TransferForm.DELEGATION,
                        null,
                        null,
                        agency,
                        List.of(),
                        null,
                        PowerStatus.IN_PROGRESS,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }
}
