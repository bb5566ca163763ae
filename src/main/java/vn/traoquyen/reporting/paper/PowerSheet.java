package vn.traoquyen.reporting.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.traoquyen.portfolio.PowerOn;

/** A sheet with one row for each power under a heading that stays in sight and filters. */
class PowerSheet {

    private static final int KEPT_COLUMNS = 2;
    private static final float HEADING_HEIGHT = 36;

    private final Sheet sheet;
    private final CellLooks looks;
    private final List<PowerColumn> columns;
    private int rows;

    PowerSheet(Sheet sheet, CellLooks looks, List<PowerColumn> columns) {
        this.sheet = sheet;
        this.looks = looks;
        this.columns = columns;
        heading();
        forPrint(sheet);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Fits on A4 paper that lies on its side, however many pages long. */
    static void forPrint(Sheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
    }

    void add(PowerOn power) {
        var row = sheet.createRow(++rows);
        looks.write(row.createCell(0), rows);
        for (int column = 0; column < columns.size(); column++) {
            looks.write(row.createCell(column + 1), columns.get(column).value().apply(power));
        }
    }

    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size()));
    }

    private void heading() {
        var row = sheet.createRow(0);
        row.setHeightInPoints(HEADING_HEIGHT);
        for (int column = 0; column <= columns.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(column == 0 ? "STT" : columns.get(column - 1).heading());
            cell.setCellStyle(looks.heading);
            sheet.setColumnWidth(
                    column, (column == 0 ? 6 : columns.get(column - 1).width()) * 256);
        }
        sheet.createFreezePane(KEPT_COLUMNS, 1);
    }
}
