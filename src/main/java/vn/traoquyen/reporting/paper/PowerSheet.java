package vn.traoquyen.reporting.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.traoquyen.reporting.ReportedPower;

/** A sheet with one row for each power under a heading that stays in sight and filters. */
class PowerSheet {

    private static final int KEPT_COLUMNS = 2;
    private static final int WIDE = 15;
    private static final float HEADING_HEIGHT = 36;
    private static final float LINE_HEIGHT = 15.75f;

    /** What the format allows, in points. */
    private static final float HIGHEST = 409;

    private final Sheet sheet;
    private final CellLooks looks;
    private final List<PowerColumn> columns;
    private int rows;

    PowerSheet(Sheet sheet, CellLooks looks, List<PowerColumn> columns) {
        this.sheet = sheet;
        this.looks = looks;
        this.columns = columns;
        heading();
        forPrint(sheet, columns.size() > WIDE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Fits on paper that lies on its side, however many pages long. */
    static void forPrint(Sheet sheet, short paper) {
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
    }

    void add(ReportedPower power) {
        var row = sheet.createRow(++rows);
        looks.write(row.createCell(0), rows);
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            var value = columns.get(column).value().apply(power);
            looks.write(row.createCell(column + 1), value);
            lines = Math.max(lines, lines(value, columns.get(column).width()));
        }
        row.setHeightInPoints(height(lines));
    }

    /** Not every program fits the height of a row to its text when it opens a file. */
    static int lines(Object value, int width) {
        return value instanceof String text
                ? text.lines().mapToInt(line -> line.length() / width + 1).sum()
                : 1;
    }

    static float height(int lines) {
        return Math.min(lines * LINE_HEIGHT + 2, HIGHEST);
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
