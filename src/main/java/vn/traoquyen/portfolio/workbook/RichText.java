package vn.traoquyen.portfolio.workbook;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A text in pieces of different looks; what is written above it to tell how it is read aloud is left out. */
final class RichText {

    /** How a workbook writes a character that XML cannot hold: _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    static String read(Xml xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aside = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                aside = true;
            } else if (xml.ends("rPh")) {
                aside = false;
            } else if (xml.begins("t") && !aside) {
                text.append(xml.text());
                Xml.refuseTooLong(text.length());
            }
        }
        return unescaped(text.toString());
    }

    /** So that a text which looks like such a character stays as it is. */
    static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
