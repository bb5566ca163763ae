package vn.traoquyen.organization.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.StaffList;
import vn.traoquyen.organization.StaffListFiles;
import vn.traoquyen.shared.FoldedText;
import vn.traoquyen.shared.Refusal;

/** Agencies and officials in a workbook of two sheets; of a formula only the value kept beside it is seen. */
@Component
class ExcelStaffLists implements StaffListFiles {

    private static final String AGENCIES = "Cơ quan";
    private static final String OFFICIALS = "Công chức";
    private static final int MOST_ROWS = 20_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Override
    public StaffList read(Path file, String name) {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var workbook = new XSSFWorkbook(opened)) {
            return new StaffList(
                    rows(workbook, AGENCIES, StaffList.AGENCY_COLUMNS),
                    rows(workbook, OFFICIALS, StaffList.OFFICIAL_COLUMNS));
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new Refusal("file.broken", Map.of("name", name));
        }
    }

    /** A sheet may lack; its first row names the columns, in whatever order. */
    private static List<StaffList.Row> rows(XSSFWorkbook workbook, String name, List<String> columns) {
        var sheet = workbook.getSheet(name);
        if (sheet == null) {
            return List.of();
        }
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw new Refusal("organization.listTooLong", Map.of("sheet", name, "most", MOST_ROWS));
        }
        var places = places(sheet, columns);
        var rows = new ArrayList<StaffList.Row>();
        for (int number = 1; number <= sheet.getLastRowNum(); number++) {
            var row = row(sheet.getRow(number), number + 1, places);
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Integer> places(Sheet sheet, List<String> columns) {
        var places = new HashMap<String, Integer>();
        if (sheet.getRow(0) != null) {
            sheet.getRow(0)
                    .forEach(cell -> columns.stream()
                            .filter(column -> FoldedText.of(column).equals(FoldedText.of(text(cell))))
                            .forEach(column -> places.putIfAbsent(column, cell.getColumnIndex())));
        }
        var missing =
                columns.stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "organization.listColumns",
                    Map.of("sheet", sheet.getSheetName(), "columns", String.join(", ", missing)));
        }
        return places;
    }

    private static StaffList.Row row(Row row, int number, Map<String, Integer> places) {
        var cells = new HashMap<String, String>();
        if (row != null) {
            places.forEach((column, at) -> cells.put(column, text(row.getCell(at))));
        }
        return new StaffList.Row(number, cells);
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? DAY.format(cell.getLocalDateTimeCellValue())
                        : new DataFormatter().formatRawCellContents(cell.getNumericCellValue(), 0, "General");
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    @Override
    public void write(Collection<Agency> agencies, Collection<Official> officials, OutputStream to) {
        try (var workbook = new XSSFWorkbook()) {
            var agencySheet = new StaffSheet(workbook, AGENCIES, StaffList.AGENCY_COLUMNS);
            agencies.forEach(agency -> agencySheet.add(
                    agency.code(),
                    agency.name(),
                    agency.shortName(),
                    agency.symbol(),
                    agency.kind().label(),
                    agency.parent(),
                    agency.mailbox(),
                    day(agency.validFrom()),
                    day(agency.validUntil())));
            agencySheet.offer("Loại", Stream.of(AgencyKind.values()).map(AgencyKind::label));
            var officialSheet = new StaffSheet(workbook, OFFICIALS, StaffList.OFFICIAL_COLUMNS);
            officials.forEach(official -> officialSheet.add(
                    official.userId(),
                    official.fullName(),
                    official.title(),
                    official.agencyCode(),
                    official.position().label(),
                    official.email()));
            officialSheet.offer(
                    "Chức vụ",
                    Stream.of(Position.values())
                            .filter(position -> position != Position.ADMINISTRATOR)
                            .map(Position::label));
            workbook.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
