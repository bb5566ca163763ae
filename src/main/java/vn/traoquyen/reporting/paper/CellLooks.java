package vn.traoquyen.reporting.paper;

import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.traoquyen.shared.PlainText;

/** How cells look and what may stand in them: numbers are numbers, days are days, and text is never a formula. */
class CellLooks {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String LIKE_A_FORMULA = "=+-@";

    final CellStyle title;
    final CellStyle remark;
    final CellStyle heading;
    final CellStyle sum;
    final CellStyle sumText;
    final CellStyle share;
    final CellStyle sumShare;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle text;
    private final CellStyle quoted;

    CellLooks(Workbook workbook) {
        title = plain(workbook, 14, true);
        title.setAlignment(HorizontalAlignment.CENTER);
        remark = plain(workbook, 12, false);
        remark.setAlignment(HorizontalAlignment.CENTER);
        heading = ruled(workbook, true, HorizontalAlignment.CENTER, null);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        sum = ruled(workbook, true, HorizontalAlignment.CENTER, "#,##0");
        sumText = ruled(workbook, true, HorizontalAlignment.LEFT, null);
        share = ruled(workbook, false, HorizontalAlignment.CENTER, "0.0%");
        sumShare = ruled(workbook, true, HorizontalAlignment.CENTER, "0.0%");
        number = ruled(workbook, false, HorizontalAlignment.CENTER, "#,##0");
        day = ruled(workbook, false, HorizontalAlignment.CENTER, "dd/mm/yyyy");
        text = ruled(workbook, false, HorizontalAlignment.LEFT, "@");
        quoted = ruled(workbook, false, HorizontalAlignment.LEFT, "@");
        quoted.setQuotePrefixed(true);
    }

    void write(Cell cell, Object value) {
        if (value instanceof Integer figure) {
            cell.setCellValue(figure);
            cell.setCellStyle(number);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            write(cell, value == null ? "" : value.toString());
        }
    }

    /** Marked as text where it begins like a formula: it stays text also when somebody edits it. */
    private void write(Cell cell, String value) {
        var line = PlainText.lines(value);
        var kept = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        cell.setCellStyle(!kept.isEmpty() && LIKE_A_FORMULA.indexOf(kept.charAt(0)) >= 0 ? quoted : text);
        if (!kept.isEmpty()) {
            cell.setCellValue(kept);
        }
    }

    private static CellStyle plain(Workbook workbook, int size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle ruled(Workbook workbook, boolean bold, HorizontalAlignment alignment, String format) {
        var style = plain(workbook, 12, bold);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }
}
