package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.unfinished;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.ImportsOnDatabase;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.intake.ListedRows;
import vn.traoquyen.shared.Refusal;

/** What was answered on an earlier day stays so when an import is taken back, and imports keep out of each other's way. */
class UndoneImportTest extends PortfolioOnPostgres {

    private ImportsOnDatabase tomorrow;

    @BeforeEach
    void aDayPasses() {
        tomorrow = Importing.on(jdbc, tables, Clock.offset(CLOCK, Duration.ofDays(1)));
    }

    @Test
    void whatChangedPowersIsTakenBackOnTheSameDayOnly() {
        imports.kept(ListedRows.withHeading().row(unfinished("A-1", "Tạm dừng")));
        long id = imports.kept(ListedRows.withHeading().row(delegated("A-1"))).id();

        assertRefused("portfolio.conflict.importAlreadyTold", () -> tomorrow.undone(id));

        assertThat(statusOf("A-1")).isEqualTo(PowerStatus.COMPLETED);
        assertThat(imports.undone(id).undone()).isNotNull();
        assertThat(statusOf("A-1")).isEqualTo(PowerStatus.PAUSED);
    }

    @Test
    void whatOnlyBroughtPowersIsTakenBackOnAnyDay() {
        long id = imports.kept(ListedRows.withHeading().row(delegated("A-1"))).id();

        tomorrow.undone(id);

        assertThat(count("power")).isZero();
    }

    @Test
    void whatDescribedPowersOtherwiseIsTakenBackOnAnyDay() {
        imports.kept(ListedRows.withHeading().row(delegated("A-1")));
        long id = imports.kept(ListedRows.withHeading().row(with(delegated("A-1"), PowerColumn.NAME, "Cấp lại phép")))
                .id();

        tomorrow.undone(id);

        assertThat(tables.powers().find("A-1").orElseThrow().name()).isNotEqualTo("Cấp lại phép");
    }

    @Test
    void nothingIsTakenBackWhileAnotherImportIsAtWork() {
        long id = imports.kept(ListedRows.withHeading().row(delegated("A-1"))).id();

        tables.transaction().executeWithoutResult(begun -> {
            imports.kept(ListedRows.withHeading().row(delegated("A-2")));
            assertRefused("portfolio.conflict.importAtWork", () -> meanwhile(() -> imports.undone(id)));
        });

        assertThat(count("power")).isEqualTo(2);
    }

    @Test
    void nobodyChangesAPowerThatAnImportIsComparedWith() {
        var list = ListedRows.withHeading().row(delegated("A-1")).row(delegated("A-2"));
        imports.kept(list);

        tables.transaction().executeWithoutResult(begun -> {
            imports.tried(list);
            assertThat(meanwhile(UndoneImportTest::free)).containsExactly("A-1", "A-2");
            imports.kept(list);
            assertThat(meanwhile(UndoneImportTest::free)).isEmpty();
        });
    }

    private static List<String> free() {
        return jdbc.sql("select code from traoquyen.power order by code for update skip locked")
                .query(String.class)
                .list();
    }

    /** On a connection of its own. */
    private static <T> T meanwhile(Supplier<T> deed) {
        try {
            return CompletableFuture.supplyAsync(deed).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static PowerStatus statusOf(String code) {
        return tables.powers().find(code).orElseThrow().status();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
