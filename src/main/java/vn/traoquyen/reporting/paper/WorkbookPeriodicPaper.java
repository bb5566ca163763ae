package vn.traoquyen.reporting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.reporting.periodic.PartLine;
import vn.traoquyen.reporting.periodic.PeriodicContent;
import vn.traoquyen.reporting.periodic.PeriodicContent.Row;
import vn.traoquyen.reporting.periodic.PeriodicPaper;

/** A consolidated report as a workbook: the figures by agency, the text, and what each agency reported line by line. */
@Component
class WorkbookPeriodicPaper implements PeriodicPaper {

    private static final int HEADING = 3;
    private static final List<String> FIRST = List.of("TT", "Đơn vị", "Tình hình gửi", "Thời điểm gửi");
    private static final List<Integer> FIRST_WIDTHS = List.of(6, 48, 18, 24);
    private static final int WIDTH_OF_FIGURE = 24;
    private static final int HEADING_HEIGHT = 52;

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public byte[] print(PeriodicContent content) {
        try (var workbook = new XSSFWorkbook()) {
            var properties = workbook.getProperties().getCoreProperties();
            properties.setTitle(content.period().fullTitle());
            properties.setCreator(content.reporter());
            var looks = new CellLooks(workbook);
            figures(workbook.createSheet("Tổng hợp"), looks, content);
            sections(workbook.createSheet("Nội dung"), looks, content);
            lines(workbook.createSheet("Báo cáo đơn vị"), looks, content);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void figures(Sheet sheet, CellLooks looks, PeriodicContent content) {
        var keys = content.labels().entrySet().stream()
                .flatMap(theme -> theme.getValue().stream().map(label -> List.of(theme.getKey(), label)))
                .toList();
        var columns = new ArrayList<>(FIRST);
        keys.forEach(key -> columns.add(key.get(0) + ": " + key.get(1)));
        var widths = new ArrayList<>(FIRST_WIDTHS);
        keys.forEach(key -> widths.add(WIDTH_OF_FIGURE));
        begin(sheet, looks, content, columns, widths);
        int at = HEADING + 1;
        for (var row : content.rows()) {
            var cells = new ArrayList<Object>(
                    List.of(at - HEADING, row.name(), row.state().label(), sentAt(row)));
            keys.forEach(key -> cells.add(row.figures().get(key)));
            write(sheet, looks, at++, cells);
        }
        var total = sheet.createRow(at);
        for (int column = 0; column < columns.size(); column++) {
            var cell = total.createCell(column);
            cell.setCellStyle(column < FIRST.size() ? looks.sumText : looks.sum);
            if (column >= FIRST.size()) {
                var key = keys.get(column - FIRST.size());
                cell.setCellValue(content.rows().stream()
                        .mapToInt(row -> row.figures().getOrDefault(key, 0))
                        .sum());
            }
        }
        total.getCell(1).setCellValue("Tổng cộng");
    }

    private static void sections(Sheet sheet, CellLooks looks, PeriodicContent content) {
        begin(sheet, looks, content, List.of("TT", "Mục", "Nội dung"), List.of(6, 40, 110));
        int at = HEADING + 1;
        if (content.summary() != null) {
            write(sheet, looks, at, List.of(at++ - HEADING, "Đánh giá chung", content.summary()));
        }
        for (var section : content.sections()) {
            write(sheet, looks, at, List.of(at++ - HEADING, section.title(), section.text()));
        }
        if (content.missingNote() != null) {
            write(sheet, looks, at, List.of(at - HEADING, "Đơn vị chưa gửi báo cáo", content.missingNote()));
        }
    }

    private static void lines(Sheet sheet, CellLooks looks, PeriodicContent content) {
        begin(
                sheet,
                looks,
                content,
                List.of("Đơn vị", "Nhóm", "Nội dung", "Hệ thống đã có", "Đơn vị báo cáo", "Đã sửa"),
                List.of(40, 36, 36, 30, 60, 10));
        int at = HEADING + 1;
        for (var row : content.rows()) {
            if (row.version() == null) {
                continue;
            }
            for (var line : row.version().lines()) {
                write(sheet, looks, at++, line(row, line));
            }
            at = written(
                    sheet,
                    looks,
                    at,
                    row,
                    "Kết quả, nội dung khác",
                    row.version().addition());
            at = written(
                    sheet,
                    looks,
                    at,
                    row,
                    "Khó khăn, vướng mắc; đề xuất, kiến nghị",
                    row.version().proposals());
        }
    }

    private static List<Object> line(Row row, PartLine line) {
        var cells = new ArrayList<Object>(List.of(row.name(), line.theme(), line.label()));
        cells.add(line.isFigure() ? line.knownFigure() : line.knownText());
        cells.add(line.isFigure() ? line.figure() : line.text());
        cells.add(line.isChanged() ? "x" : "");
        return cells;
    }

    private static int written(Sheet sheet, CellLooks looks, int at, Row row, String theme, String text) {
        if (text == null) {
            return at;
        }
        write(sheet, looks, at, List.of(row.name(), theme, "", "", text, ""));
        return at + 1;
    }

    private static String sentAt(Row row) {
        return row.sentAt() == null ? "" : PeriodicText.moment(row.sentAt());
    }

    private static void begin(
            Sheet sheet, CellLooks looks, PeriodicContent content, List<String> columns, List<Integer> widths) {
        PowerSheet.forPrint(sheet, PrintSetup.A4_PAPERSIZE);
        line(sheet, looks, 0, Wording.upper(content.period().title()), columns.size());
        var remark = sheet.createRow(1).createCell(0);
        remark.setCellValue(content.reporter() + ", " + content.period().label());
        remark.setCellStyle(looks.remark);
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, columns.size() - 1));
        var heading = sheet.createRow(HEADING);
        heading.setHeightInPoints(HEADING_HEIGHT);
        for (int column = 0; column < columns.size(); column++) {
            heading.createCell(column).setCellValue(columns.get(column));
            heading.getCell(column).setCellStyle(looks.heading);
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        sheet.createFreezePane(0, HEADING + 1);
    }

    private static void line(Sheet sheet, CellLooks looks, int row, String text, int columns) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(looks.title);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
    }

    private static void write(Sheet sheet, CellLooks looks, int at, List<Object> cells) {
        var row = sheet.createRow(at);
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            looks.write(row.createCell(column), cells.get(column));
            lines = Math.max(lines, PowerSheet.lines(cells.get(column), sheet.getColumnWidth(column) / 256));
        }
        row.setHeightInPoints(PowerSheet.height(lines));
    }
}
