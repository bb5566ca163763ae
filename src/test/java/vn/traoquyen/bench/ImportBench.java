package vn.traoquyen.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.approval.ListLaw;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.ImportReport;
import vn.traoquyen.portfolio.ImportsOnDatabase;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.intake.ListReading;
import vn.traoquyen.portfolio.persistence.Importing;
import vn.traoquyen.portfolio.persistence.PortfolioTables;
import vn.traoquyen.portfolio.workbook.Workbooks;

/** How long lists of 201, 10,000 and 100,000 rows take, with the heap that the virtual machine was given; run by hand. */
public final class ImportBench {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    private ImportBench() {}

    public static void main(String[] sizes) throws IOException {
        System.out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(
                "%9s %9s %9s %9s %9s %9s %9s %9s%n",
                "rows", "file KB", "dry run", "commit", "again", "export", "undo", "peak MB");
        var wanted = sizes.length == 0 ? new String[] {"201", "10000", "100000"} : sizes;
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            Migrations.run(database);
            var tables = new PortfolioTables(database);
            var jdbc = JdbcClient.create(database);
            var imports = Importing.on(jdbc, tables, CLOCK, ListLaw.of(WordsOfLangSon.agencies(), CLOCK));
            for (var size : wanted) {
                measure(Integer.parseInt(size), imports, tables);
            }
        }
    }

    private static void measure(int rows, ImportsOnDatabase imports, PortfolioTables tables) throws IOException {
        var file = workbook(rows);
        forgetPeaks();
        imports.published.clear();
        var dry = timed(() -> imports.tried(Workbooks.open(file)));
        imports.published.clear();
        var kept = timed(() -> imports.kept(Workbooks.open(file)));
        imports.published.clear();
        var again = timed(() -> imports.kept(Workbooks.open(file)));
        if (kept.report().counts().added() != rows || again.report().counts().unchanged() != rows) {
            throw new IllegalStateException(
                    kept.report().problems() + " " + again.report().counts());
        }
        var exported = Files.createTempFile("bench", ".xlsx");
        long begun = System.nanoTime();
        try (var to = Files.newOutputStream(exported)) {
            Importing.export(tables, CLOCK).write(null, to);
        }
        var export = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        imports.undone(kept.report().id());
        var undo = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%9d %9d %9d %9d %9d %9d %9d %9d%n",
                rows,
                Files.size(file) >> 10,
                dry.took().toMillis(),
                kept.took().toMillis(),
                again.took().toMillis(),
                export.toMillis(),
                undo.toMillis(),
                peak());
        Files.delete(file);
        Files.delete(exported);
    }

    private record Timed(ImportReport report, Duration took) {}

    private static Timed timed(Supplier<ImportReport> deed) {
        long begun = System.nanoTime();
        var report = deed.get();
        return new Timed(report, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** The sample's rows over and over, each with a code, a name and a year-long series of instruments of its own. */
    private static Path workbook(int rows) throws IOException {
        var sample = new ArrayList<Power>();
        Consumer<ListedPower> keep = listed -> sample.add(listed.power());
        new ListReading(
                        WordsOfLangSon.words(),
                        (transfer, receivedBy) -> List.of(),
                        java.time.LocalDate.now(CLOCK),
                        keep,
                        problem -> {})
                .read(Workbooks.open(Workbooks.LANG_SON));
        var file = Files.createTempFile("bench", ".xlsx");
        try (var to = Files.newOutputStream(file)) {
            Workbooks.written(CLOCK)
                    .list(
                            each -> {
                                for (int row = 0; row < rows; row++) {
                                    each.accept(renamed(sample.get(row % sample.size()), row));
                                }
                            },
                            to);
        }
        return file;
    }

    private static Power renamed(Power power, int row) {
        return new Power(
                "B-%06d".formatted(row),
                power.name() + " (" + Integer.toHexString(row * 7919) + ")",
                power.field(),
                power.legalBasis(),
                power.form(),
                power.transferor(),
                power.recipient(),
                power.leadAgency(),
                power.coordinating(),
                power.dueOn(),
                power.status(),
                power.instrumentSymbol(),
                power.issuedOn(),
                power.effectiveOn(),
                power.validUntil(),
                power.note());
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
