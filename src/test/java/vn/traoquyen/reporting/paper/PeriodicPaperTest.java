package vn.traoquyen.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.traoquyen.paper.PrintedPaper;

/** The consolidated report as a Báo cáo and as a workbook, with the same figures. */
class PeriodicPaperTest {

    @Test
    void thePaperIsLaidOutAsAReport() {
        var paper = PrintedPaper.read(new WordPeriodicPaper().print(SamplePeriod.sent()));

        assertThat(paper.cell(0, 0, 0)).contains("UBND TỈNH ĐẮK LẮK", "VĂN PHÒNG");
        assertThat(paper.cell(0, 1, 0)).isEqualTo("Số: 07/BC-VPUBND");
        assertThat(paper.cell(0, 1, 1)).isEqualTo("Đắk Lắk, ngày 05 tháng 3 năm 2026");
        assertThat(paper.lines())
                .contains(
                        "BÁO CÁO",
                        "Tuần 10 năm 2026",
                        "Kính gửi: Sở Nội vụ.",
                        "I. ĐÁNH GIÁ CHUNG",
                        "II. RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT",
                        "IV. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ",
                        "Có 2/3 đơn vị gửi báo cáo trong kỳ.",
                        "Chưa có báo cáo của 1 đơn vị: Ban Tiếp công dân tỉnh.")
                .anyMatch(line -> line.contains("Trung tâm Phục vụ hành chính công tỉnh (tuần 9 năm 2026)"))
                .anyMatch(line -> line.endsWith("báo cáo Sở Nội vụ./."));
        assertThat(paper.row(1, 2))
                .containsExactly(
                        "2", "Phòng Nội vụ và Kiểm soát thủ tục hành chính", "Gửi muộn", "16h30 ngày 04/3/2026");
        assertThat(paper.cell(2, 0, 1)).contains("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Văn Hùng");
        assertThat(paper.row(3, 3)).containsExactly("3", "Ban Tiếp công dân tỉnh", "không gửi", "không gửi");
        assertThat(paper.row(3, 4)).containsExactly("", "Tổng cộng", "42", "9");
    }

    @Test
    void theWorkbookHoldsTheSameFiguresAsNumbersAndWhatWasChangedByHand() throws IOException {
        var bytes = new WorkbookPeriodicPaper().print(SamplePeriod.sent());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var summary = workbook.getSheet("Tổng hợp");
            var total = summary.getRow(summary.getLastRowNum());
            assertThat(total.getCell(1).getStringCellValue()).isEqualTo("Tổng cộng");
            assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(42);
            assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(9);
            assertThat(summary.getRow(6).getCell(2).getStringCellValue()).isEqualTo("Không gửi");

            var lines = workbook.getSheet("Báo cáo đơn vị");
            var changed = lines.getRow(7);
            assertThat(changed.getCell(3).getNumericCellValue()).isEqualTo(28);
            assertThat(changed.getCell(4).getNumericCellValue()).isEqualTo(30);
            assertThat(changed.getCell(5).getStringCellValue()).isEqualTo("x");
            assertThat(lines.getRow(6).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(workbook.getSheet("Nội dung").getLastRowNum()).isEqualTo(7);
        }
    }
}
