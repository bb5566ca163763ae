package vn.traoquyen.portfolio.workbook;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import vn.traoquyen.portfolio.PowerList.Row;

/** The rows of one sheet, read forward; of a formula only the value that the workbook keeps beside it is seen. */
class SheetRows {

    private static final long MOST_XML = 512L * 1024 * 1024;

    /** Cells further right hold nothing of a list. */
    private static final int MOST_COLUMNS = 64;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY = 2_958_465;

    private final SharedTexts texts;
    private final DayStyles styles;
    private final LocalDate firstDay;
    private final MergedCells merged;

    SheetRows(SharedTexts texts, DayStyles styles, boolean since1904, MergedCells merged) {
        this.texts = texts;
        this.styles = styles;
        this.firstDay = since1904 ? SINCE_1904 : SINCE_1900;
        this.merged = merged;
    }

    void read(InputStream sheet, Consumer<Row> to) throws XMLStreamException {
        try (var xml = new Xml(sheet, MOST_XML)) {
            int number = 0;
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.begins("row")) {
                    var written = xml.attribute("r");
                    number = written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) : number + 1;
                    to.accept(new Row(number, merged.filled(number, cells(xml))));
                }
            }
        }
    }

    private List<String> cells(Xml xml) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = Place.column(xml.attribute("r"), cells.size());
                var text = cell(xml);
                if (column < MOST_COLUMNS) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return cells;
    }

    private String cell(Xml xml) throws XMLStreamException {
        var type = xml.attribute("t");
        var isDay = styles.isDay(xml.attribute("s"));
        var text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                text = xml.text();
            } else if (xml.begins("is")) {
                text = RichText.read(xml, "is");
            }
        }
        if (type == null || type.equals("n")) {
            return number(text, isDay);
        }
        return switch (type) {
            case "s" -> texts.get(text);
            case "b" -> text.equals("1") ? "TRUE" : "FALSE";
            case "str" -> RichText.unescaped(text);
            default -> text;
        };
    }

    private String number(String text, boolean isDay) {
        if (text.isEmpty() || text.length() > 40) {
            return text;
        }
        try {
            var number = new BigDecimal(text);
            if (isDay && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
                return firstDay.plusDays(number.longValue()).format(DAY);
            }
            return Math.abs(number.scale()) > 20
                    ? text
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
