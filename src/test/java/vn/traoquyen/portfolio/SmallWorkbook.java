package vn.traoquyen.portfolio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A list of powers as somebody types it into a workbook: every cell a text, nothing else. */
final class SmallWorkbook {

    private static final List<String> HEADERS = List.of(
            "STT",
            "Mã nhiệm vụ",
            "Tên nhiệm vụ, quyền hạn",
            "Lĩnh vực",
            "Căn cứ pháp lý",
            "Hình thức",
            "Cơ quan, người giao",
            "Cơ quan, người nhận",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời hạn hoàn thành",
            "Trạng thái",
            "Số, ký hiệu văn bản",
            "Ngày ban hành",
            "Ngày hiệu lực",
            "Thời hạn ủy quyền",
            "Ghi chú");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private SmallWorkbook() {}

    /** Rows with a cell for each column of the province's list, under its header row. */
    static Path write(Path file, List<List<String>> rows) throws IOException {
        var parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
                        .formatted(PACKAGE, TYPE, TYPE),
                "_rels/.rels",
                relationTo("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relationTo("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Danh mục\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(SHEET, RELATION),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(SHEET, rowsOf(rows)));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relationTo(String kind, String target) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, RELATION, kind, target);
    }

    private static String rowsOf(List<List<String>> rows) {
        return IntStream.rangeClosed(0, rows.size())
                .mapToObj(at -> row(at + 1, at == 0 ? HEADERS : rows.get(at - 1)))
                .collect(Collectors.joining());
    }

    private static String row(int number, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted('A' + column, number, cells.get(column)))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }
}
