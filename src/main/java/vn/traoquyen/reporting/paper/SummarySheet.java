package vn.traoquyen.reporting.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.ReportHead;
import vn.traoquyen.reporting.StatusFigures;
import vn.traoquyen.reporting.Tally;

/**
 * The figures by agency. The totals are numbers and no formulas: they are the ones of the Word file, whatever program
 * opens the workbook and whether or not it calculates.
 */
class SummarySheet {

    private static final List<String> OVER =
            List.of("", "", "", "Đã hoàn thành", "", "", "Chưa hoàn thành", "", "", "", "", "");
    private static final List<String> COLUMNS = List.of(
            "TT",
            "Cơ quan",
            "Tổng số nhiệm vụ",
            "Tổng",
            "Phân cấp",
            "Ủy quyền",
            "Tổng",
            "Đang thực hiện",
            "Tạm dừng",
            "Không thực hiện",
            "Trong đó quá hạn",
            "Tỷ lệ hoàn thành");
    private static final List<Integer> WIDTHS = List.of(6, 52, 11, 9, 11, 11, 9, 16, 12, 12, 12, 12);
    private static final int HEADING = 3;
    private static final int LAST = COLUMNS.size() - 1;

    private final Sheet sheet;
    private final CellLooks looks;
    private final ReportHead head;
    private final LeadAgencies agencies;

    SummarySheet(Sheet sheet, CellLooks looks, ReportHead head, LeadAgencies agencies) {
        this.sheet = sheet;
        this.looks = looks;
        this.head = head;
        this.agencies = agencies;
        PowerSheet.forPrint(sheet, PrintSetup.A4_PAPERSIZE);
    }

    void print(StatusFigures figures) {
        line(0, "TỔNG HỢP TÌNH HÌNH THỰC HIỆN PHÂN CẤP, ỦY QUYỀN", looks.title);
        line(1, "(Số liệu tính đến ngày " + PaperDate.numeric(head.asOf()) + ")", looks.remark);
        heading();
        int at = HEADING + 2;
        for (var agency : figures.agencies()) {
            var row = sheet.createRow(at++);
            looks.write(row.createCell(0), row.getRowNum() - HEADING - 1);
            looks.write(row.createCell(1), agencies.name(agency));
            figures(row, figures.of(agency));
            share(row, figures.of(agency), looks.share);
        }
        total(sheet.createRow(at), figures.total());
    }

    private void total(Row row, Tally tally) {
        row.createCell(0).setCellStyle(looks.sumText);
        var name = row.createCell(1);
        name.setCellValue("Tổng cộng");
        name.setCellStyle(looks.sumText);
        figures(row, tally);
        for (int column = 2; column < LAST; column++) {
            row.getCell(column).setCellStyle(looks.sum);
        }
        share(row, tally, looks.sumShare);
    }

    private void figures(Row row, Tally tally) {
        var figures = List.of(
                tally.total(),
                tally.completed(),
                tally.decentralization(),
                tally.delegation(),
                tally.unfinished(),
                tally.inProgress(),
                tally.paused(),
                tally.declined(),
                tally.overdue());
        for (int i = 0; i < figures.size(); i++) {
            looks.write(row.createCell(i + 2), figures.get(i));
        }
    }

    private static void share(Row row, Tally tally, CellStyle style) {
        var cell = row.createCell(LAST);
        cell.setCellStyle(style);
        if (tally.total() > 0) {
            cell.setCellValue((double) tally.completed() / tally.total());
        }
    }

    private void heading() {
        var over = sheet.createRow(HEADING);
        var names = sheet.createRow(HEADING + 1);
        names.setHeightInPoints(36);
        for (int column = 0; column <= LAST; column++) {
            var alone = column < 3 || column == LAST;
            over.createCell(column).setCellValue(alone ? COLUMNS.get(column) : OVER.get(column));
            names.createCell(column).setCellValue(alone ? "" : COLUMNS.get(column));
            over.getCell(column).setCellStyle(looks.heading);
            names.getCell(column).setCellStyle(looks.heading);
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
            if (alone) {
                merge(HEADING, HEADING + 1, column, column);
            }
        }
        merge(HEADING, HEADING, 3, 5);
        merge(HEADING, HEADING, 6, LAST - 1);
        sheet.createFreezePane(2, HEADING + 2);
    }

    private void line(int row, String text, CellStyle style) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        merge(row, row, 0, LAST);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
