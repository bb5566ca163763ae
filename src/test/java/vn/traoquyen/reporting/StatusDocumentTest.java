package vn.traoquyen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.reporting.ReportFormat.DOCX;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.traoquyen.paper.PrintedPaper;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerStatus;

class StatusDocumentTest {

    private static final int LETTERHEAD = 0;
    private static final int TABLE = 1;
    private static final int FOOT = 2;
    private static final int ANNEX = 3;

    private final PrintedPaper report = printed(SamplePowers.all());

    @Test
    void itIsLaidOutAsAReportOfTheConsolidatorToTheCommittee() {
        assertThat(report.cell(LETTERHEAD, 0, 0)).startsWith("UBND TỈNH LẠNG SƠN\nSỞ TƯ PHÁP");
        assertThat(report.cell(LETTERHEAD, 0, 1)).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập");
        assertThat(report.cell(LETTERHEAD, 1, 0)).matches("Số:[ \u00a0]+/BC-STP");
        assertThat(report.cell(LETTERHEAD, 1, 1)).matches("Lạng Sơn, ngày[ \u00a0]+tháng 4 năm 2026");
        assertThat(report.lines())
                .containsSubsequence(
                        "BÁO CÁO",
                        "Tình hình thực hiện phân cấp, ủy quyền trong triển khai",
                        "mô hình chính quyền địa phương 02 cấp",
                        "(số liệu tính đến ngày 10/4/2026)",
                        "Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn.");
        assertThat(report.cell(FOOT, 0, 1)).isEqualTo("GIÁM ĐỐC\nNông Thị Hương");
        assertThat(report.cell(FOOT, 0, 0)).startsWith("Nơi nhận:\n- Như trên;").endsWith("- Lưu: VT.");
    }

    @Test
    void itCountsAndAsksAsTheLetterDoes() {
        assertThat(report.lines())
                .containsSubsequence(
                        "Đến ngày 10/4/2026, các sở, ban, ngành đã hoàn thành việc phân cấp, ủy quyền đối với 179/201 nhiệm"
                                + " vụ (22 nhiệm vụ phân cấp và 157 nhiệm vụ ủy quyền), còn 22/201 nhiệm vụ chưa hoàn"
                                + " thành.",
                        "1. Đối với 22 nhiệm vụ chưa hoàn thành",
                        "1.1. Đối với 08 nhiệm vụ đang triển khai thực hiện",
                        "a) Sở Y tế: 07 nhiệm vụ",
                        "b) Sở Tài chính: 01 nhiệm vụ",
                        "1.2. Đối với 02 nhiệm vụ đề xuất tạm dừng",
                        "a) Sở Xây dựng: 02 nhiệm vụ",
                        "1.3. Đối với 12 nội dung đề xuất không thực hiện phân cấp, ủy quyền",
                        "2. Đối với 179 nhiệm vụ đã hoàn thành",
                        "3. Trách nhiệm của Sở Tư pháp")
                .anyMatch(line -> line.startsWith("Đề nghị UBND tỉnh giao Sở Y tế, Sở Tài chính khẩn trương hoàn thiện")
                        && line.endsWith("(Sở Y tế: 07 nhiệm vụ; Sở Tài chính: 01 nhiệm vụ)."))
                .anyMatch(line -> line.startsWith("Đề nghị UBND tỉnh giao Sở Xây dựng chủ trì theo dõi, cập nhật"))
                .anyMatch(line -> line.contains("28/02/2027: 87 nhiệm vụ"))
                .anyMatch(line -> line.endsWith("./."));
    }

    @Test
    void whatIsNotFinishedIsNamedWithItsReasonAndWhatIsLateAsLate() {
        assertThat(report.lines())
                .contains(
                        "- Quyết định hỗ trợ khẩn cấp đối với hộ gia đình có người chết, mất tích, nhà ở bị đổ, sập, cháy do"
                                + " thiên tai, hỏa hoạn (LS-SYT-021): Sở Y tế đang hoàn thiện hồ sơ theo ý kiến thẩm tra;"
                                + " thời hạn hoàn thành 31/12/2025, quá hạn 100 ngày.",
                        "Trong đó, 02 nhiệm vụ đã quá thời hạn hoàn thành.")
                .anyMatch(line -> line.startsWith("- Thẩm định, phê duyệt thiết kế xây dựng triển khai")
                        && line.endsWith("(LS-SXD-016): chờ nghị định hướng dẫn thi hành Luật Xây dựng (sửa đổi)."));
    }

    @Test
    void howFarADossierHasComeIsSaidOfTodayAlone() {
        var stage = "(" + SampleReports.STAGED + "): Hồ sơ đã gửi Sở Tư pháp góp ý; bước gần nhất: Thẩm định hồ sơ;";
        var today = PrintedPaper.read(SampleReports.of(SamplePowers.all()).print(SampleReports.TODAY, DOCX));

        assertThat(today.lines()).anyMatch(line -> line.contains(stage));
        assertThat(report.lines()).noneMatch(line -> line.contains("bước gần nhất"));
    }

    @Test
    void theTableByAgencyAddsUp() {
        var last = report.rows(TABLE) - 1;

        assertThat(report.row(TABLE, last))
                .containsExactly("", "Tổng cộng", "201", "22", "157", "8", "2", "12", "Quá hạn: 02");
        for (int column = 2; column < 8; column++) {
            int sum = 0;
            for (int row = 2; row < last; row++) {
                sum += Integer.parseInt(report.cell(TABLE, row, column));
            }
            assertThat(report.cell(TABLE, last, column)).isEqualTo(String.valueOf(sum));
        }
    }

    @Test
    void theAnnexNamesEveryPowerOnPagesThatLieOnTheirSide() {
        assertThat(report.rows(ANNEX)).isEqualTo(1 + 13 + 201);
        assertThat(report.repeatsFirstRow(ANNEX)).isTrue();
        assertThat(report.row(ANNEX, 1)).contains("SỞ CÔNG THƯƠNG (16 nhiệm vụ)");
        assertThat(report.sections().get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(report.sections().get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(report.sections().get(1).getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void thePaperKeepsTheMeasuresOfTheDecree() {
        assertThat(report.sections()).hasSize(2).allSatisfy(section -> {
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getRight()).hasToString("850");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
            assertThat(section.isSetTitlePg()).isTrue();
        });
        assertThat(report.document().getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().startsWith("Đến ngày"))
                        .findFirst()
                        .orElseThrow())
                .satisfies(paragraph -> {
                    assertThat(paragraph.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14);
                    assertThat(paragraph.getIndentationFirstLine()).isEqualTo(720);
                    assertThat(paragraph.getSpacingAfter()).isEqualTo(120);
                });
    }

    @Test
    void aProvinceThatHasFinishedOrNotBegunSaysSo() {
        var finished = SamplePowers.all().stream()
                .filter(power -> power.power().status() == PowerStatus.COMPLETED)
                .toList();

        assertThat(printed(finished).lines()).contains("1. Đến ngày 10/4/2026, không còn nhiệm vụ chưa hoàn thành.");
        assertThat(printed(List.of()).lines()).anyMatch(line -> line.endsWith("danh mục chưa có nhiệm vụ nào."));
    }

    @Test
    void aListThatNobodyCanTurnThePagesOfIsLeftToTheWorkbook() {
        var many = new ArrayList<PowerOn>();
        Collections.nCopies(10, SamplePowers.all()).forEach(many::addAll);

        var endless = printed(many);

        assertThat(endless.document().getTables()).hasSize(3);
        assertThat(endless.lines())
                .anyMatch(line -> line.startsWith("Danh mục có 2.010 nhiệm vụ"))
                .contains("a) Sở Y tế: 70 nhiệm vụ", "- 50 nhiệm vụ khác.");
    }

    private static PrintedPaper printed(List<PowerOn> powers) {
        return PrintedPaper.read(SampleReports.of(powers).print(LocalDate.of(2026, 4, 10), DOCX));
    }
}
