package vn.traoquyen.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.shared.RefusalSentences;

class ListProblemsTest extends ReadingLists {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CODE; ; portfolio.cellMissing",
                "CODE; A 1; portfolio.codeUnreadable",
                "NAME; ; portfolio.cellMissing",
                "NAME; Cấp\u200bphép; portfolio.cellInvisible",
                "NAME; Cấp\u0007phép; portfolio.cellInvisible",
                "NOTE; ab\u202Ecd; portfolio.cellInvisible",
                "LEGAL_BASIS; ; portfolio.cellMissing",
                "FORM; Giao khoán; portfolio.formUnreadable",
                "STATUS; Xong rồi nhé; portfolio.statusUnreadable",
                "TRANSFEROR; ; portfolio.cellMissingWhenCompleted",
                "TRANSFEROR; UBND tỉnh; ",
                "TRANSFEROR; Bộ Y tế; portfolio.partyUnknown",
                "TRANSFEROR; UBND tỉnh; ",
                "RECIPIENT; ; portfolio.cellMissingWhenCompleted",
                "RECIPIENT; Sở Mây trời; portfolio.partyUnknown",
                "LEAD_AGENCY; Sở Mây trời; portfolio.leadAgencyUnknown",
                "DUE_ON; 31/02/2026; portfolio.cellDayUnreadable",
                "SYMBOL; ; portfolio.cellMissingWhenCompleted",
                "SYMBOL; quyết định; portfolio.symbolUnreadable",
                "ISSUED_ON; ; portfolio.cellMissingWhenCompleted",
                "ISSUED_ON; 30/02/2025; portfolio.cellDayUnreadable",
                "ISSUED_ON; 8/2025; portfolio.dayInexact",
                "ISSUED_ON; 21/11/2026; portfolio.issuedInFuture",
                "EFFECTIVE_ON; 05/08/2025; portfolio.effectBeforeIssue",
                "VALID_UNTIL; ; portfolio.delegationWithoutEnd",
                "VALID_UNTIL; 06/08/2025; portfolio.endBeforeEffect",
                "VALID_UNTIL; hết năm; portfolio.cellDayUnreadable",
                "STATUS; Đang thực hiện; portfolio.instrumentOfUnfinished"
            })
    void whatCannotBeKeptIsNamedByRowAndColumn(PowerColumn column, String text, String key) {
        read(ListedRows.withHeading().row(with(delegated("A-1"), column, text == null ? "" : text)));

        if (key == null) {
            assertThat(problems).isEmpty();
            return;
        }
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.refusal().key()).isEqualTo(key);
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.cell()).endsWith("2");
            assertThat(new RefusalSentences().of(problem.refusal())).doesNotContain("{");
        });
        assertThat(accepted).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = with(with(delegated("A-1"), PowerColumn.ISSUED_ON, "31/02/2025"), PowerColumn.FORM, "?");
        read(ListedRows.withHeading().row(wrong).row(with(delegated("A-2"), PowerColumn.NAME, "")));

        assertThat(problems)
                .extracting(problem -> problem.cell() + " " + problem.refusal().key())
                .containsExactlyInAnyOrder(
                        "F2 portfolio.formUnreadable", "N2 portfolio.cellDayUnreadable", "C3 portfolio.cellMissing");
    }

    @Test
    void decentralizationIsNormativeAndHasNoEnd() {
        var row = with(delegated("A-1"), PowerColumn.FORM, "Phân cấp");
        read(ListedRows.withHeading()
                .row(row)
                .row(with(
                        with(with(row, PowerColumn.CODE, "A-2"), PowerColumn.SYMBOL, "52/2024/QĐ-UBND"),
                        PowerColumn.VALID_UNTIL,
                        ""))
                .row(with(
                        with(with(row, PowerColumn.CODE, "A-3"), PowerColumn.SYMBOL, "27/2025/NQ-HĐND"),
                        PowerColumn.VALID_UNTIL,
                        "")));

        assertThat(problems)
                .extracting(problem -> problem.refusal().key())
                .containsExactlyInAnyOrder(
                        "portfolio.symbolNotNormative",
                        "portfolio.decentralizationWithEnd",
                        "portfolio.symbolOfOtherYear");
        assertThat(accepted).extracting(listed -> listed.power().code()).containsExactly("A-3");
    }

    @Test
    void oneCodeAndOneInstrumentAreDescribedButOnce() {
        read(ListedRows.withHeading()
                .row(delegated("A-1"))
                .row(delegated("A-1"))
                .row(with(delegated("A-2"), PowerColumn.ISSUED_ON, "05/08/2025")));

        assertThat(problems)
                .extracting(problem -> problem.cell() + " " + problem.refusal().key())
                .containsExactly("B3 portfolio.codeRepeated", "N4 portfolio.instrumentContradicts");
    }

    @Test
    void lengthsAreLimited() {
        read(ListedRows.withHeading().row(with(delegated("A-1"), PowerColumn.NAME, "a".repeat(1001))));

        assertThat(problems).extracting(problem -> problem.refusal().key()).containsExactly("portfolio.cellTooLong");
    }

    @Test
    void markupAndFormulasAreTextLikeAnyOther() {
        var name = "=HYPERLINK(\"http://x\") <script>alert(1)</script>";
        read(ListedRows.withHeading().row(with(delegated("A-1"), PowerColumn.NAME, name)));

        assertThat(accepted.get(0).power().name()).isEqualTo(name);
    }
}
