package vn.traoquyen.register.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.ExpiringHolding;
import vn.traoquyen.register.ExpiringSheet;

/** What ends soon as a workbook with real dates and numbers, filters and a header that stays. */
@Component
class ExpiringWorkbook implements ExpiringSheet {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int HEADER = 1;

    private final PartyNames names;

    ExpiringWorkbook(PartyNames names) {
        this.names = names;
    }

    @Override
    public byte[] write(LocalDate from, LocalDate to, List<ExpiringHolding> expiring) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var file = new ByteArrayOutputStream()) {
            var looks = new Looks(workbook);
            var sheet = workbook.createSheet("Sắp hết hiệu lực");
            header(sheet, looks, from, to);
            for (int i = 0; i < expiring.size(); i++) {
                row(sheet, looks, HEADER + 1 + i, expiring.get(i));
            }
            sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + expiring.size(), 0, Column.values().length - 1));
            sheet.createFreezePane(0, HEADER + 1);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(SXSSFSheet sheet, Looks looks, LocalDate from, LocalDate to) {
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue("Việc giao sắp hết hiệu lực, từ ngày %s đến ngày %s"
                .formatted(PaperDate.brief(from), PaperDate.brief(to)));
        title.setCellStyle(looks.title());
        var row = sheet.createRow(HEADER);
        for (var column : Column.values()) {
            var cell = row.createCell(column.ordinal());
            cell.setCellValue(column.label());
            cell.setCellStyle(looks.header());
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
    }

    private void row(SXSSFSheet sheet, Looks looks, int index, ExpiringHolding one) {
        var row = sheet.createRow(index);
        for (var column : Column.values()) {
            fill(row.createCell(column.ordinal()), looks, column.of(one, names));
        }
    }

    private static void fill(Cell cell, Looks looks, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(looks.day());
        } else if (value instanceof Long number) {
            cell.setCellValue(number);
            cell.setCellStyle(looks.number());
        } else {
            cell.setCellValue(value == null ? "" : value.toString());
            cell.setCellStyle(looks.text());
        }
    }
}
