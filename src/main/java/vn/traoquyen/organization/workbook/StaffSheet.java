package vn.traoquyen.organization.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet with a head, one row after another, and choices to pick from. */
class StaffSheet {

    private static final int LAST_ROW = 20_000;
    private static final int COLUMN_WIDTH = 24 * 256;

    private final XSSFSheet sheet;
    private final List<String> columns;
    private int next = 1;

    StaffSheet(XSSFWorkbook workbook, String name, List<String> columns) {
        this.sheet = workbook.createSheet(name);
        this.columns = columns;
        var bold = workbook.createFont();
        bold.setBold(true);
        var head = workbook.createCellStyle();
        head.setFont(bold);
        var row = sheet.createRow(0);
        for (int at = 0; at < columns.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(columns.get(at));
            cell.setCellStyle(head);
            sheet.setColumnWidth(at, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    void add(String... texts) {
        var row = sheet.createRow(next++);
        for (int at = 0; at < texts.length; at++) {
            if (texts[at] != null) {
                row.createCell(at).setCellValue(texts[at]);
            }
        }
    }

    void offer(String column, Stream<String> choices) {
        int at = columns.indexOf(column);
        var validations = sheet.getDataValidationHelper();
        var validation = validations.createValidation(
                validations.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, at, at));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
