package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.unfinished;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.ImportReport;
import vn.traoquyen.portfolio.ImportsOnDatabase;
import vn.traoquyen.portfolio.PortfolioServiceOnDatabase;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.intake.ListedRows;

/** A list does not overrule what an open dossier carries. */
class CarriedPowersTest extends PortfolioOnPostgres {

    private static final String[] AS_LISTED = unfinished("A-1", "Không thực hiện");

    private ImportsOnDatabase carried;

    @BeforeEach
    void aDossierTakesUpWhatAListDeclined() {
        imports.kept(list(AS_LISTED));
        new PortfolioServiceOnDatabase(tables.powers(), CLOCK, tables.transaction())
                .recordOutcome(
                        List.of("A-1"),
                        PowerStatus.IN_PROGRESS,
                        new StatusChange("Xem xét lại", "HS-2026-0001", "cv.so-y-te", NOW));
        carried = Importing.carried(jdbc, tables, CLOCK, Set.of("A-1"));
    }

    static Stream<Arguments> whatIsCountedOtherwise() {
        var now = unfinished("A-1", "Đang thực hiện");
        return Stream.of(
                        delegated("A-1"),
                        unfinished("A-1", "Tạm dừng"),
                        with(AS_LISTED, PowerColumn.NOTE, "Mới"),
                        with(now, PowerColumn.FORM, "Phân cấp"),
                        with(now, PowerColumn.LEAD_AGENCY, "Sở Nội vụ"))
                .map(row -> Arguments.of((Object) row));
    }

    @ParameterizedTest
    @MethodSource("whatIsCountedOtherwise")
    void whatIsCountedFollowsTheDossier(String[] row) {
        var report = carried.kept(list(row));

        assertThat(report.committed()).isFalse();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(PowerColumn.STATUS);
            assertThat(problem.refusal().key()).isEqualTo("portfolio.carriedByDossier");
            assertThat(problem.refusal().values()).containsEntry("dossier", "HS-2026-0001");
        });
        assertThat(status()).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    @Test
    void theRestOfTheListIsKeptWhereAPartWillDo() {
        var report = carried.keptInPart(list(delegated("A-1")).row(delegated("A-2")));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 1, 1, 0, 0, 0));
        assertThat(status()).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    @Test
    void theSameListAgainChangesNothing() {
        assertUnchanged(carried.kept(list(AS_LISTED)));
    }

    @Test
    void theSameRowInALongerListStaysAsItIs() {
        var report = carried.kept(list(AS_LISTED).row(delegated("A-2")));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 2, 0, 1, 0, 1, 0));
        assertThat(status()).isEqualTo(PowerStatus.IN_PROGRESS);
        assertUnchanged(carried.kept(list(AS_LISTED)));
    }

    @Test
    void whatWasTakenBackWasNotSaid() {
        var later = imports.kept(list(unfinished("A-1", "Tạm dừng")));
        imports.undone(later.id());

        assertThat(carried.tried(list(unfinished("A-1", "Tạm dừng"))).problemCount())
                .isEqualTo(1);
        assertThat(carried.tried(list(AS_LISTED)).problemCount()).isZero();
    }

    @Test
    void whatIsNotCountedIsKept() {
        var report = carried.kept(list(with(unfinished("A-1", "Đang thực hiện"), PowerColumn.NOTE, "Mới")));

        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(tables.powers().find("A-1").orElseThrow().note()).isEqualTo("Mới");
    }

    private static void assertUnchanged(ImportReport report) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.counts().changed()).isZero();
        assertThat(report.counts().unchanged()).isEqualTo(1);
        assertThat(status()).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    private static PowerStatus status() {
        return tables.powers().find("A-1").orElseThrow().status();
    }

    private static ListedRows list(String[] row) {
        return ListedRows.withHeading().row(row);
    }
}
