package vn.traoquyen.portfolio.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show a number as a day. */
class DayStyles {

    private static final long MOST_XML = 32L * 1024 * 1024;

    private final BitSet days = new BitSet();

    static DayStyles read(InputStream part) throws XMLStreamException {
        var styles = new DayStyles();
        if (part == null) {
            return styles;
        }
        var formats = new HashMap<Integer, String>();
        try (var xml = new Xml(part, MOST_XML)) {
            boolean inCells = false;
            int style = 0;
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (xml.begins("cellXfs")) {
                    inCells = true;
                } else if (xml.ends("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.begins("xf")) {
                    styles.days.set(style++, isDay(number(xml.attribute("numFmtId")), formats));
                }
            }
        }
        return styles;
    }

    private static boolean isDay(int format, Map<Integer, String> formats) {
        var code = formats.containsKey(format) ? formats.get(format) : BuiltinFormats.getBuiltinFormat(format);
        return code != null && DateUtil.isADateFormat(format, code);
    }

    boolean isDay(String style) {
        return style != null && days.get(number(style));
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
