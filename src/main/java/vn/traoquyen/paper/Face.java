package vn.traoquyen.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Size and style of letters (cỡ chữ, kiểu chữ); the font is the document's. */
public record Face(double size, boolean bold, boolean italic) {

    public static Face upright(double size) {
        return new Face(size, false, false);
    }

    public static Face bold(double size) {
        return new Face(size, true, false);
    }

    public static Face italic(double size) {
        return new Face(size, false, true);
    }

    public static Face boldItalic(double size) {
        return new Face(size, true, true);
    }

    void write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(text);
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        run.setFontSize(size);
    }
}
