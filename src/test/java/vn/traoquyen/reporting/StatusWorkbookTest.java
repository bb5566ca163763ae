package vn.traoquyen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.reporting.ReportFormat.XLSX;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;

class StatusWorkbookTest {

    private static final int HEADING_ROWS = 5;

    @Test
    void theFiguresAreNumbersThatAddUp() throws IOException {
        try (var workbook = printed(SamplePowers.all())) {
            var sheet = workbook.getSheet("Tổng hợp");
            var last = sheet.getLastRowNum();

            assertThat(numbers(sheet, last)).containsExactly(201, 179, 22, 157, 22, 8, 2, 12, 2);
            for (int column = 2; column <= 10; column++) {
                int at = column;
                var sum = IntStream.range(HEADING_ROWS, last)
                        .map(row -> (int) sheet.getRow(row).getCell(at).getNumericCellValue())
                        .sum();
                assertThat(sheet.getRow(last).getCell(column).getNumericCellValue())
                        .isEqualTo(sum);
            }
        }
    }

    @Test
    void theListHasRealDaysFiltersAndAHeadingThatStays() throws IOException {
        try (var workbook = printed(SamplePowers.all())) {
            var list = workbook.getSheet("Danh mục");

            assertThat(list.getLastRowNum()).isEqualTo(201);
            assertThat(list.getPaneInformation().isFreezePane()).isTrue();
            assertThat(list.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:R202");
            assertThat(list.getRow(1).getCell(1).getStringCellValue()).isEqualTo("LS-SYT-001");
            assertThat(DateUtil.isCellDateFormatted(list.getRow(1).getCell(14))).isTrue();
            assertThat(list.getRow(1).getCell(14).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2025, 8, 6).atStartOfDay());
            assertThat(list.getRow(1).getCell(2).getCellStyle().getWrapText()).isTrue();
            assertThat(list.getColumnWidth(2)).isEqualTo(44 * 256);
            assertThat(workbook.getSheet("Chưa hoàn thành").getLastRowNum()).isEqualTo(22);
        }
    }

    @Test
    void textStaysTextHoweverItLooks() throws IOException {
        var power = SamplePowers.of(new Power(
                "=1+1",
                "=HYPERLINK(\"http://x\",\"Bấm\")\u0007\u0000\u202e <b>&amp;",
                "+84",
                "-1",
                TransferForm.DELEGATION,
                "@SUM(A1)",
                null,
                "so-khong-con",
                List.of("=A1"),
                null,
                PowerStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                "x".repeat(40_000)));

        try (var workbook = printed(List.of(power))) {
            var row = workbook.getSheet("Danh mục").getRow(1);

            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\",\"Bấm\") <b>&amp;");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("so-khong-con");
            assertThat(row.getCell(17).getStringCellValue()).hasSize(32_767);
        }
    }

    @Test
    void anEmptyPortfolioIsAWorkbookToo() throws IOException {
        try (var workbook = printed(List.of())) {
            assertThat(numbers(workbook.getSheet("Tổng hợp"), HEADING_ROWS)).containsOnly(0);
        }
    }

    private static List<Integer> numbers(Sheet sheet, int row) {
        var numbers = new ArrayList<Integer>();
        for (int column = 2; column <= 10; column++) {
            assertThat(sheet.getRow(row).getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
            numbers.add((int) sheet.getRow(row).getCell(column).getNumericCellValue());
        }
        return numbers;
    }

    private static XSSFWorkbook printed(List<PowerOn> powers) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(SampleReports.of(powers).print(SamplePowers.LETTER, XLSX)));
    }
}
