package vn.traoquyen.difficulty.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.RegisterPaper;
import vn.traoquyen.difficulty.RegisterRow;
import vn.traoquyen.instrument.PaperDate;

/** The register of difficulties as a workbook, with a heading that stays in sight and filters. */
@Component
class WorkbookRegister implements RegisterPaper {

    private static final int HEADING = 1;
    private static final int[] WIDTHS = {6, 28, 80, 46};
    private static final String TEXT = "@";
    private static final float LINE_HEIGHT = 16;

    /** What the format allows, in points. */
    private static final float HIGHEST = 409;

    @Override
    public String suffix() {
        return "xlsx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] print(Head head, List<RegisterRow> rows) {
        try (var workbook = new SXSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Khó khăn, vướng mắc");
            heading(sheet, head, style(workbook, true));
            var text = style(workbook, false);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet.createRow(HEADING + 1 + i), text, i + 1, rows.get(i));
            }
            sheet.setAutoFilter(new CellRangeAddress(HEADING, HEADING + rows.size(), 0, WIDTHS.length - 1));
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void heading(Sheet sheet, Head head, CellStyle bold) {
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue("%s: danh mục khó khăn, vướng mắc, kiến nghị đến ngày %s"
                .formatted(head.agency(), PaperDate.numeric(head.day())));
        var row = sheet.createRow(HEADING);
        for (int column = 0; column < WIDTHS.length; column++) {
            write(row, column, RegisterRow.COLUMNS.get(column), bold);
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(0, HEADING + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, 0, WIDTHS.length - 1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void row(Row row, CellStyle text, int number, RegisterRow one) {
        row.createCell(0).setCellValue(number);
        write(row, 1, one.proposer(), text);
        write(row, 2, String.join("\n", one.information()), text);
        write(row, 3, String.join("\n", one.handler()), text);
        int lines = 1;
        for (int column = 1; column < WIDTHS.length; column++) {
            lines = Math.max(lines, lines(row.getCell(column).getStringCellValue(), WIDTHS[column]));
        }
        row.setHeightInPoints(Math.min(lines * LINE_HEIGHT, HIGHEST));
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> line.length() / width + 1).sum();
    }

    private static void write(Row row, int column, String value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static CellStyle style(Workbook workbook, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }
}
