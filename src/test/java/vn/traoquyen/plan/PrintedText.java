package vn.traoquyen.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in a Word file. */
final class PrintedText {

    private PrintedText() {}

    static String of(byte[] file) throws IOException {
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }
}
