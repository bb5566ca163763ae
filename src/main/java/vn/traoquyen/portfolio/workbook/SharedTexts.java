package vn.traoquyen.portfolio.workbook;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, each kept once and all of them in one piece of memory, which is a third of what objects take. */
class SharedTexts {

    private static final int MOST_BYTES = 96 * 1024 * 1024;
    private static final long MOST_XML = 4L * MOST_BYTES;
    private static final int MOST_TEXTS = 4_000_000;

    private byte[] bytes = new byte[64 * 1024];
    private int[] ends = new int[1024];
    private int count;

    static SharedTexts read(InputStream part) throws XMLStreamException, Xml.PartTooLarge {
        var texts = new SharedTexts();
        if (part != null) {
            try (var xml = new Xml(part, MOST_XML)) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        texts.add(RichText.read(xml, "si"));
                    }
                }
            }
        }
        return texts;
    }

    private void add(String text) throws Xml.PartTooLarge {
        var written = text.getBytes(StandardCharsets.UTF_8);
        int begin = count == 0 ? 0 : ends[count - 1];
        if (begin + (long) written.length > MOST_BYTES || count == MOST_TEXTS) {
            throw new Xml.PartTooLarge();
        }
        if (begin + written.length > bytes.length) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min(MOST_BYTES, Math.max(begin + written.length, bytes.length * 2L)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(written, 0, bytes, begin, written.length);
        ends[count++] = begin + written.length;
    }

    /** Nothing for a number that no text has. */
    String get(String number) {
        int wanted = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        if (wanted < 0 || wanted >= count) {
            return "";
        }
        int begin = wanted == 0 ? 0 : ends[wanted - 1];
        return new String(bytes, begin, ends[wanted] - begin, StandardCharsets.UTF_8);
    }
}
