package vn.traoquyen.portfolio.workbook;

import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.traoquyen.portfolio.PowerColumn;

/** The sheet of a list: its heading stays in sight, days are days, and every text is a text whatever it begins with. */
class ListSheet {

    static final String NAME = "Danh mục nhiệm vụ";

    private static final String DAY_FORMAT = "dd/mm/yyyy";
    private static final String TEXT_FORMAT = "@";
    private static final String BEGINS_A_FORMULA = "=+-@";
    private static final Set<PowerColumn> DAYS =
            Set.of(PowerColumn.DUE_ON, PowerColumn.ISSUED_ON, PowerColumn.EFFECTIVE_ON, PowerColumn.VALID_UNTIL);

    private final Sheet sheet;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;

    ListSheet(SXSSFWorkbook workbook) {
        sheet = workbook.createSheet(NAME);
        text = style(workbook, TEXT_FORMAT);
        quoted = style(workbook, TEXT_FORMAT);
        quoted.setQuotePrefixed(true);
        day = style(workbook, DAY_FORMAT);
        day.setAlignment(HorizontalAlignment.CENTER);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, PowerColumn.values().length - 1));
        head(workbook);
    }

    Sheet sheet() {
        return sheet;
    }

    private void head(SXSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        var row = sheet.createRow(0);
        for (var column : PowerColumn.values()) {
            var cell = row.createCell(column.ordinal());
            cell.setCellValue(column.label());
            cell.setCellStyle(style);
            sheet.setColumnWidth(column.ordinal(), width(column) * 256);
            sheet.setDefaultColumnStyle(column.ordinal(), DAYS.contains(column) ? day : text);
        }
    }

    private static int width(PowerColumn column) {
        return switch (column) {
            case ORDINAL -> 6;
            case NAME -> 60;
            case LEGAL_BASIS, NOTE -> 40;
            case TRANSFEROR, RECIPIENT, LEAD_AGENCY, COORDINATING -> 28;
            default -> 16;
        };
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    void write(Row row, PowerColumn column, Object value) {
        if (value == null) {
            return;
        }
        var cell = row.createCell(column.ordinal());
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            var words = value.toString();
            cell.setCellValue(RichText.escaped(words));
            cell.setCellStyle(!words.isEmpty() && BEGINS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? quoted : text);
        }
    }
}
