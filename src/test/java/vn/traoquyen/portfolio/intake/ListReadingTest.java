package vn.traoquyen.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.unfinished;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.organization.WordsOfLangSon;
import vn.traoquyen.portfolio.ListProblem;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerList;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

class ListReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<ListedPower> accepted = new ArrayList<>();
    private final List<ListProblem> problems = new ArrayList<>();
    private int rows;

    @Test
    void titlesGroupsTotalsAndBlankRowsAreNoPowers() {
        read(new ListedRows()
                .row("UBND TỈNH LẠNG SƠN")
                .row("DANH MỤC NHIỆM VỤ, QUYỀN HẠN")
                .row()
                .row(headings())
                .row("I", "Sở Y tế")
                .row(with(delegated("A-1"), PowerColumn.LEAD_AGENCY, ""))
                .row("", "", "", "")
                .row("II. Sở NN&MT")
                .row(with(delegated("A-2"), PowerColumn.LEAD_AGENCY, ""))
                .row(with(delegated("A-3"), PowerColumn.NAME, "Công nhận cơ sở"))
                .row("Tổng cộng: 3 nhiệm vụ", "", "", "3")
                .row("", "", "", "", "", "", "", "Lạng Sơn, ngày 10 tháng 4 năm 2026"));

        assertThat(problems).isEmpty();
        assertThat(rows).isEqualTo(3);
        assertThat(accepted)
                .extracting(listed -> listed.power().leadAgency())
                .containsExactly("so-y-te", "so-nong-nghiep-moi-truong", "so-y-te");
    }

    @Test
    void headingsAreKnownByTheirShortForms() {
        var names = headings();
        names[PowerColumn.LEGAL_BASIS.ordinal()] = "CĂN CỨ";
        names[PowerColumn.LEAD_AGENCY.ordinal()] = "CQ chủ trì";
        names[PowerColumn.VALID_UNTIL.ordinal()] = "Thời hạn UQ (nếu có)";
        names[PowerColumn.SYMBOL.ordinal()] = "Số QĐ";
        names[PowerColumn.FORM.ordinal()] = Normalizer.normalize(" hình\u00a0thức ", Normalizer.Form.NFD);

        read(new ListedRows().row(names).row(delegated("A-1")));

        assertThat(problems).isEmpty();
        assertThat(accepted).hasSize(1);
    }

    @Test
    void aListWithoutItsColumnsIsRefusedAsAWhole() {
        assertRefused(new ListedRows().row("a", "b"), "portfolio.listWithoutHeading");
        var names = headings();
        names[PowerColumn.ISSUED_ON.ordinal()] = "Ngày nào đó";
        assertRefused(new ListedRows().row(names), "portfolio.listColumnsMissing");
        names[PowerColumn.ISSUED_ON.ordinal()] = "Ngày hiệu lực";
        assertRefused(new ListedRows().row(names), "portfolio.listColumnRepeated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FORM; UỶ QUYỀN",
                "FORM; uy quyen",
                "STATUS; hoàn thành",
                "STATUS; ĐÃ BAN HÀNH",
                "TRANSFEROR; CT UBND tỉnh",
                "RECIPIENT; GĐ Sở Y tế",
                "LEAD_AGENCY; SYT",
                "SYMBOL; 1698 / QĐ-UBND",
                "SYMBOL; Quyết định số 1698/QĐ-UBND",
                "ISSUED_ON; 6/8/2025",
                "ISSUED_ON; 2025-08-06",
                "ISSUED_ON; ngày 6 tháng 8 năm 2025",
                "ISSUED_ON; 45875"
            })
    void aPowerIsReadTheSameHoweverItIsWritten(PowerColumn column, String words) {
        read(ListedRows.withHeading()
                .row(delegated("A-1"))
                .row(with(delegated("A-2"), column, "\u00a0" + words + " ")));

        assertThat(problems).isEmpty();
        assertThat(bare(accepted.get(1).power())).isEqualTo(bare(accepted.get(0).power()));
    }

    @Test
    void aMonthEndsOnItsLastDay() {
        read(ListedRows.withHeading().row(with(delegated("A-1"), PowerColumn.DUE_ON, "tháng 6/2026")));

        assertThat(accepted.get(0).power().dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatIsNotHandedOverNeedsNoParties() {
        var row = unfinished("A-1", "Tạm dừng thực hiện");
        read(ListedRows.withHeading().row(with(with(row, PowerColumn.TRANSFEROR, ""), PowerColumn.RECIPIENT, "")));

        assertThat(problems).isEmpty();
        assertThat(accepted.get(0).power().status()).isEqualTo(PowerStatus.PAUSED);
    }

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

    private void read(PowerList list) {
        var reading = new ListReading(
                WordsOfLangSon.words(), (transfer, receivedBy) -> List.of(), TODAY, accepted::add, problems::add);
        reading.read(list);
        rows = reading.rows();
    }

    private void assertRefused(PowerList list, String key) {
        assertThatThrownBy(() -> read(list))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static String[] headings() {
        return Stream.of(PowerColumn.values()).map(PowerColumn::label).toArray(String[]::new);
    }

    private static String bare(Power power) {
        return power.toString().replace("A-1", "").replace("A-2", "");
    }
}
