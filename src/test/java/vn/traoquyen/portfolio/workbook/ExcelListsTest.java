package vn.traoquyen.portfolio.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.traoquyen.portfolio.PowerList.Row;
import vn.traoquyen.shared.Refusal;

class ExcelListsTest {

    @TempDir
    private Path folder;

    @Test
    void textsNumbersAndDaysAreReadAsTheyShow() throws IOException {
        var rows = read(sheet -> {
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue(12);
            row.createCell(1).setCellValue("Sở Y tế");
            var day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(3).setCellValue(LocalDate.of(2025, 8, 6));
            row.getCell(3).setCellStyle(day);
            row.createCell(4).setCellValue(0.5);
        });

        assertThat(rows).containsExactly(new Row(5, List.of("12", "Sở Y tế", "", "06/08/2025", "0.5")));
    }

    @Test
    void ofAFormulaOnlyTheKeptValueIsSeen() throws IOException {
        var rows = read(sheet -> {
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellFormula("\"Sở \"&\"Y tế\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });

        assertThat(rows.get(0).cells()).containsExactly("Sở Y tế");
    }

    @Test
    void mergedCellsSayTheSameInEveryRow() throws IOException {
        var rows = read(sheet -> {
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
            sheet.getRow(0).createCell(2).setCellValue("Sở Y tế");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 2));
        });

        assertThat(rows).extracting(row -> row.cell(2)).containsExactly("Sở Y tế", "Sở Y tế", "");
    }

    @Test
    void aDocumentTypeInAnyPartIsRefused() throws IOException {
        var doctype = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (var part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml")) {
            var bad = rewritten(part, xml -> xml.replaceFirst("\\?>", "?>" + doctype));
            assertRefused(bad, "file.broken");
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var original = new ZipFile(Workbooks.LANG_SON.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (var entry : Collections.list(original.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    writeSpaces(zip, 300L * 1024 * 1024);
                } else {
                    original.getInputStream(entry).transferTo(zip);
                }
                zip.closeEntry();
            }
        }

        assertRefused(bomb, "portfolio.workbookTooLarge");
    }

    @Test
    void aCellIsNoLongerThanExcelAllows() throws IOException {
        assertThat(firstCell("<is><t>" + "a".repeat(Xml.LONGEST_TEXT) + "</t></is>"))
                .hasSize(Xml.LONGEST_TEXT);
        assertThat(firstCell("<is><t>a&amp;<![CDATA[b]]><!-- c -->d</t></is>")).isEqualTo("a&bd");
        var half = "<r><t>" + "a".repeat(Xml.LONGEST_TEXT / 2 + 1) + "</t></r>";
        for (var cell : List.of(
                "<v>" + "1".repeat(Xml.LONGEST_TEXT + 1) + "</v>",
                "<is><t>" + "a".repeat(Xml.LONGEST_TEXT + 1) + "</t></is>",
                "<is>" + half + half + "</is>")) {
            assertRefused(withFirstCell(cell), "portfolio.workbookCellTooLong");
        }
        assertRefused(
                rewritten(
                        "xl/sharedStrings.xml",
                        xml -> xml.replaceFirst("</t>", "a".repeat(Xml.LONGEST_TEXT + 1) + "</t>")),
                "portfolio.workbookCellTooLong");
    }

    private String firstCell(String content) throws IOException {
        var rows = new ArrayList<Row>();
        Workbooks.open(withFirstCell(content)).read(rows::add);
        return rows.get(0).cell(0);
    }

    private Path withFirstCell(String content) throws IOException {
        return rewritten(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "(?s)<sheetData>.*</sheetData>",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">" + content + "</c></row></sheetData>"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        var text = folder.resolve("a.xlsx");
        Files.writeString(text, "không phải tệp Excel");

        assertRefused(text, "file.broken");
    }

    private static void writeSpaces(OutputStream to, long count) throws IOException {
        to.write("<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>"
                .getBytes(StandardCharsets.UTF_8));
        var spaces = " ".repeat(Xml.LONGEST_TEXT).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < count; written += spaces.length) {
            to.write(spaces);
            to.write("</t></si><si><t>".getBytes(StandardCharsets.UTF_8));
        }
        to.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
    }

    private Path rewritten(String part, UnaryOperator<String> change) throws IOException {
        var file = folder.resolve(part.replace('/', '-') + ".xlsx");
        try (var original = new ZipFile(Workbooks.LANG_SON.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(original.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = original.getInputStream(entry).readAllBytes();
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> Workbooks.open(file).read(row -> {}))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private interface Filling {
        void fill(XSSFSheet sheet);
    }

    private List<Row> read(Filling filling) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook();
                var to = Files.newOutputStream(file)) {
            filling.fill(workbook.createSheet());
            workbook.write(to);
        }
        var rows = new ArrayList<Row>();
        Workbooks.open(file).read(rows::add);
        return rows;
    }
}
