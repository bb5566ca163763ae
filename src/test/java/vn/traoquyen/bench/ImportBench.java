package vn.traoquyen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
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

/** How long lists of 201, 10,000 and 100,000 rows take in a heap of 512 MB. */
class ImportBench {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    private final Measured measured = new Measured("import");

    @Test
    void listsOfAnyLength() throws IOException {
        assertThat(Runtime.getRuntime().maxMemory() >> 20).isLessThanOrEqualTo(512);
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            Migrations.run(database);
            var tables = new PortfolioTables(database);
            var jdbc = JdbcClient.create(database);
            var imports = Importing.on(jdbc, tables, CLOCK, ListLaw.of(WordsOfLangSon.agencies(), CLOCK));
            for (var size : new int[] {201, 10_000, 100_000}) {
                measure(size, imports, tables);
            }
        }
        measured.print();
    }

    private void measure(int rows, ImportsOnDatabase imports, PortfolioTables tables) throws IOException {
        var file = workbook(rows);
        forgetPeaks();
        imports.published.clear();
        var dry = timed(() -> imports.tried(Workbooks.open(file)));
        imports.published.clear();
        var kept = timed(() -> imports.kept(Workbooks.open(file)));
        imports.published.clear();
        var again = timed(() -> imports.kept(Workbooks.open(file)));
        assertThat(kept.report().counts().added()).isEqualTo(rows);
        assertThat(again.report().counts().unchanged()).isEqualTo(rows);
        measured.put("trial run", rows, dry.took().toMillis());
        measured.put("commit", rows, kept.took().toMillis());
        measured.put("the same file again", rows, again.took().toMillis());
        var exported = Files.createTempFile("bench", ".xlsx");
        measured.once("export", rows, () -> export(tables, exported));
        measured.once("undo", rows, () -> imports.undone(kept.report().id()));
        measured.put("file, KB", rows, Files.size(file) >> 10);
        measured.put("heap at most, MB", rows, peak());
        Files.delete(file);
        Files.delete(exported);
    }

    private static void export(PortfolioTables tables, Path file) {
        try (var to = Files.newOutputStream(file)) {
            Importing.export(tables, CLOCK).write(null, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                        LocalDate.now(CLOCK),
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
