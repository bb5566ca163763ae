package vn.traoquyen.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.portfolio.intake.ListedRows.delegated;
import static vn.traoquyen.portfolio.intake.ListedRows.unfinished;
import static vn.traoquyen.portfolio.intake.ListedRows.with;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;

class ListReadingTest extends ReadingLists {

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
}
