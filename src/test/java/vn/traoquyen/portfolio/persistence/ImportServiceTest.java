package vn.traoquyen.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.unfinished;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.ImportsOnDatabase;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.ListDifferences;
import vn.traoquyen.portfolio.ListTotals;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.portfolio.intake.ListedRows;
import vn.traoquyen.portfolio.workbook.Workbooks;
import vn.traoquyen.shared.Refusal;

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

    @Test
    void aChangedListShowsWhatIsAddedChangedAndMissing() {
        imports.kept(ListedRows.withHeading().row(delegated("A-1")).row(delegated("A-2")));

        var report = imports.kept(ListedRows.withHeading()
                .row(with(delegated("A-1"), PowerColumn.DUE_ON, "30/09/2025"))
                .row(unfinished("A-3", "Đang thực hiện")));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 2, 0, 1, 1, 0, 1));
        assertThat(report.differences().missing())
                .extracting(named -> named.code())
                .containsExactly("A-2");
        assertThat(report.differences().changed().get(0).fields())
                .containsExactly(new ListDifferences.Field(PowerColumn.DUE_ON, "31/08/2025", "30/09/2025"));
        assertThat(count("power")).isEqualTo(3);
    }

    @Test
    void oneWrongRowKeepsTheWholeListOutUnlessAPartWillDo() {
        var list = ListedRows.withHeading().row(delegated("A-1")).row(with(delegated("A-2"), PowerColumn.FORM, "?"));

        assertThat(imports.kept(list).committed()).isFalse();
        assertThat(count("power")).isZero();

        var report = imports.keptInPart(list);
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 1, 1, 0, 0, 0));
        assertThat(report.problems()).hasSize(1);
        assertThat(count("power")).isEqualTo(1);
    }

    @Test
    void undoPutsBackWhatWasChanged() {
        imports.kept(ListedRows.withHeading().row(unfinished("A-1", "Tạm dừng")));
        var before = tables.powers().find("A-1").orElseThrow();
        var changed = imports.kept(ListedRows.withHeading().row(delegated("A-1")));
        assertThat(tables.powers().find("A-1").orElseThrow().status()).isEqualTo(PowerStatus.COMPLETED);

        imports.undone(changed.id());

        assertThat(tables.powers().find("A-1")).contains(before);
        assertThat(tables.powers().historyOf("A-1")).hasSize(1);
    }

    @Test
    void anImportThatALaterOneBuiltOnStays() {
        var first = imports.kept(ListedRows.withHeading().row(unfinished("A-1", "Tạm dừng")));
        imports.kept(ListedRows.withHeading().row(delegated("A-1")));

        assertThatThrownBy(() -> imports.undone(first.id()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("portfolio.conflict.builtOnImport"));
    }

    @Test
    void whatWasHandedOverIsNotTakenBackByAList() {
        imports.kept(ListedRows.withHeading().row(delegated("A-1")));

        assertThat(imports.kept(ListedRows.withHeading().row(unfinished("A-1", "Đang thực hiện")))
                        .problems())
                .extracting(problem -> problem.refusal().key())
                .containsExactly("portfolio.statusTakenBack");
    }

    @Test
    void aPartKeepsNoBreachOutOfSightEither() {
        int many = 2_100;
        var finished = ListedRows.withHeading();
        var taken = ListedRows.withHeading();
        for (int number = 1; number <= many; number++) {
            finished.row(delegated("A-" + number));
            taken.row(unfinished("A-" + number, "Đang thực hiện"));
        }
        imports.kept(finished);

        var report = imports.keptInPart(taken.row(delegated("B-1")));

        assertThat(report.problems()).hasSize(2_000);
        assertThat(report.problemCount()).isEqualTo(many);
        assertThat(report.counts()).isEqualTo(new ImportCounts(many + 1, 1, many, 1, 0, 0, 0));
    }

    @Test
    void whoReceivedAPowerHandsItOnOnlyAsTheLawSays() {
        var asked = new ArrayList<String>();
        var strict = Importing.on(jdbc, tables, CLOCK, (transfer, receivedBy) -> {
            if (receivedBy != null) {
                asked.add(transfer.powerCode() + " " + receivedBy);
            }
            return List.of();
        });
        var onward = with(
                with(
                        with(delegated("A-2"), PowerColumn.TRANSFEROR, "Giám đốc Sở Y tế"),
                        PowerColumn.RECIPIENT,
                        "UBND cấp xã"),
                PowerColumn.NAME,
                "Cấp giấy phép hành nghề A-1");

        strict.tried(ListedRows.withHeading().row(delegated("A-1")).row(onward));

        assertThat(asked).containsExactly("A-2 DELEGATION");
    }

    @Test
    void beforeTheListSpeaksItsPowersWereInProgress() {
        imports.take(
                ListedRows.withHeading().row(delegated("A-1")).row(unfinished("A-2", "Tạm dừng")),
                ImportsOnDatabase.kept(LocalDate.of(2026, 4, 1), LocalDate.of(2025, 7, 23)));

        assertThat(sum(on("2025-07-22"), figure -> true)).isZero();
        assertThat(sum(on("2025-07-23"), figure -> figure.status() == PowerStatus.IN_PROGRESS))
                .isEqualTo(2);
        assertThat(sum(on("2025-08-06"), figure -> figure.status() == PowerStatus.COMPLETED))
                .isEqualTo(1);
        assertThat(sum(on("2026-04-01"), figure -> figure.status() == PowerStatus.PAUSED))
                .isEqualTo(1);
    }

    private static List<Figure> on(String day) {
        return tables.figures().on(LocalDate.parse(day), Knowledge.THEN);
    }

    private static int sum(List<Figure> figures, Predicate<Figure> counted) {
        return figures.stream().filter(counted).mapToInt(Figure::count).sum();
    }
}
