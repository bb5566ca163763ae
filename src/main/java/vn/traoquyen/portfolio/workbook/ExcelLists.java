package vn.traoquyen.portfolio.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.PowerList;
import vn.traoquyen.portfolio.PowerListFiles;
import vn.traoquyen.shared.Refusal;

/** Reads the first sheet of an Excel workbook row by row; nothing in it is computed, run or fetched. */
@Component
class ExcelLists implements PowerListFiles {

    @Override
    public PowerList open(Path workbook, String name) {
        return to -> read(workbook, name, to);
    }

    /** The limits of the library against zip bombs stay as they are; what trips them is refused in a sentence. */
    private static void read(Path workbook, String name, Consumer<PowerList.Row> to) {
        try (var opened = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            read(new XSSFReader(opened), to);
        } catch (IOException e) {
            throw tooLargeOrBroken(e, name);
        } catch (XMLStreamException e) {
            throw tooLargeOrBroken(e.getNestedException() == null ? e : e.getNestedException(), name);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new Refusal("file.broken", Map.of("name", name));
        }
    }

    private static Refusal tooLargeOrBroken(Throwable failure, String name) {
        if (failure instanceof Xml.TextTooLong) {
            return new Refusal("portfolio.workbookCellTooLong", Map.of("name", name, "longest", Xml.LONGEST_TEXT));
        }
        var bomb = failure instanceof Xml.PartTooLarge
                || String.valueOf(failure.getMessage()).contains("Zip bomb");
        return new Refusal(bomb ? "portfolio.workbookTooLarge" : "file.broken", Map.of("name", name));
    }

    private static void read(XSSFReader workbook, Consumer<PowerList.Row> to)
            throws IOException, OpenXML4JException, XMLStreamException {
        SharedTexts texts;
        DayStyles styles;
        try (var part = workbook.getSharedStringsData()) {
            texts = SharedTexts.read(part);
        }
        try (var part = workbook.getStylesData()) {
            styles = DayStyles.read(part);
        }
        MergedCells merged;
        try (var sheet = firstSheet(workbook)) {
            merged = MergedCells.read(sheet);
        }
        boolean since1904;
        try (var part = workbook.getWorkbookData()) {
            since1904 = isSince1904(part);
        }
        try (var sheet = firstSheet(workbook)) {
            new SheetRows(texts, styles, since1904, merged).read(sheet, to);
        }
    }

    private static InputStream firstSheet(XSSFReader workbook) throws IOException, OpenXML4JException {
        var sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw new IOException("No sheet");
        }
        return sheets.next();
    }

    private static boolean isSince1904(InputStream workbook) throws XMLStreamException {
        try (var xml = new Xml(workbook, Integer.MAX_VALUE)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    var set = xml.attribute("date1904");
                    return "1".equals(set) || "true".equals(set);
                }
            }
        }
        return false;
    }
}
