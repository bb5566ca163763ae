package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.ListTotals;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.portfolio.workbook.Workbooks;

class ImportServiceTest extends PortfolioOnPostgres {

    @Test
    void theListOfLangSonAddsUpToTheLetterOfTheProvince() {
        var report = imports.kept(Workbooks.open(Workbooks.LANG_SON));

        assertThat(report.problems()).isEmpty();
        assertThat(report.counts()).isEqualTo(new ImportCounts(201, 201, 0, 201, 0, 0, 0));
        assertThat(report.totals()).isEqualTo(new ListTotals(201, 22, 157, 8, 2, 12));
        assertThat(imports.published)
                .singleElement()
                .satisfies(event ->
                        assertThat(((TransfersImported) event).transfers()).hasSize(179));
    }

    @Test
    void theSameListTwiceChangesNothing() {
        imports.kept(Workbooks.open(Workbooks.LANG_SON));

        var again = imports.kept(Workbooks.open(Workbooks.LANG_SON));

        assertThat(again.id()).isNull();
        assertThat(again.counts()).isEqualTo(new ImportCounts(201, 201, 0, 0, 0, 201, 0));
        assertThat(imports.all()).hasSize(1);
    }

    @Test
    void aTrialWritesNothing() {
        var report = imports.tried(Workbooks.open(Workbooks.LANG_SON));

        assertThat(report.counts().added()).isEqualTo(201);
        assertThat(count("power")).isZero();
        assertThat(imports.all()).isEmpty();
    }

    @Test
    void anImportThatIsTakenBackLeavesNothingButItsEntry() {
        var report = imports.kept(Workbooks.open(Workbooks.LANG_SON));

        var entry = imports.undone(report.id());

        assertThat(entry.undone().reason()).isEqualTo("Nhập nhầm");
        assertThat(count("power")).isZero();
        assertThat(count("power_status_change")).isZero();
    }

    @Test
    void onTheDayOfTheLetterTheFiguresAreThoseOfTheLetter() {
        imports.kept(Workbooks.open(Workbooks.LANG_SON));

        var figures = tables.figures().on(LocalDate.of(2026, 4, 10), Knowledge.THEN);

        assertThat(sum(figures, figure -> true)).isEqualTo(201);
        assertThat(sum(figures, figure -> figure.status() == PowerStatus.COMPLETED))
                .isEqualTo(179);
        assertThat(sum(figures, figure -> figure.status() == PowerStatus.IN_PROGRESS))
                .isEqualTo(8);
        assertThat(sum(figures, figure -> figure.status() == PowerStatus.PAUSED))
                .isEqualTo(2);
        assertThat(sum(figures, figure -> figure.status() == PowerStatus.DECLINED))
                .isEqualTo(12);
    }

    private static int sum(List<Figure> figures, Predicate<Figure> counted) {
        return figures.stream().filter(counted).mapToInt(Figure::count).sum();
    }
}
