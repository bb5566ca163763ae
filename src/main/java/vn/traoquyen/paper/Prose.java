package vn.traoquyen.paper;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.BOTH;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes paragraph after paragraph (đoạn văn) into a page or a table cell, with the indents and spaces of the rules. */
public final class Prose {

    private static final int FIRST_LINE = Measure.cm(1.27);
    private static final int SIX_POINTS = Measure.pt(6);
    private static final double LINES = 1.1;

    /** Mean width of a bold letter of 14 points in cm, and how much wider capitals of 13 points are. */
    private static final double WIDTH_OF_LETTER = 0.235;

    private static final double WIDER = 1.1;

    private static final int EIGHTHS_OF_A_POINT = 6;

    private final Supplier<XWPFParagraph> paragraphs;

    Prose(Supplier<XWPFParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** A cell has a first paragraph before anybody writes into it. */
    public static Prose in(XWPFTableCell cell) {
        var fresh = cell.getParagraphs().get(0);
        return new Prose(() -> fresh.getRuns().isEmpty() && cell.getParagraphs().size() == 1 && !isRule(fresh)
                ? fresh
                : cell.addParagraph());
    }

    public XWPFParagraph body(Face face, String text) {
        return indented(face, text, BOTH);
    }

    /** A heading of its own that must not stand alone at the foot of a page. */
    public XWPFParagraph heading(Face face, String text) {
        var paragraph = indented(face, text, BOTH);
        paragraph.setKeepNext(true);
        return paragraph;
    }

    public XWPFParagraph centred(Face face, String text) {
        return tight(face, text, CENTER);
    }

    public XWPFParagraph left(Face face, String text) {
        return tight(face, text, LEFT);
    }

    /** A ruled line under what was written, a part of its length, centred in the given width in cm. */
    public void rule(String text, double part, double width) {
        var length = part
                * Math.min(
                        width,
                        text.length() * WIDTH_OF_LETTER * (Wording.upper(text).equals(text) ? WIDER : 1));
        var paragraph = paragraphs.get();
        paragraph.setAlignment(CENTER);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTPPr().getPBdr().getTop().setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
        paragraph.setIndentationLeft(Measure.cm((width - length) / 2));
        paragraph.setIndentationRight(Measure.cm((width - length) / 2));
        paragraph.setSpacingBefore(Measure.pt(3.5));
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    }

    private XWPFParagraph indented(Face face, String text, ParagraphAlignment alignment) {
        var paragraph = tight(face, text, alignment);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingAfter(SIX_POINTS);
        paragraph.setSpacingBetween(LINES);
        paragraph.getCTPPr().addNewWidowControl();
        return paragraph;
    }

    private XWPFParagraph tight(Face face, String text, ParagraphAlignment alignment) {
        var paragraph = paragraphs.get();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        face.write(paragraph, text);
        return paragraph;
    }

    private static boolean isRule(XWPFParagraph paragraph) {
        return paragraph.getBorderTop() == Borders.SINGLE;
    }
}
