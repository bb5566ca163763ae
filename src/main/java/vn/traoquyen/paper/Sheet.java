package vn.traoquyen.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The paper itself (khổ giấy): A4, margins that both Nghị định 30/2020 (Phụ lục I, I.3) and Nghị định 78/2025 allow,
 * Times New Roman, page number in the middle of the top margin from the second page on.
 */
public final class Sheet {

    /** Between the margins, in cm: 21 less 3 on the left and 1.5 on the right. */
    public static final double TEXT_WIDTH = 16.5;

    /** The same of a page that lies on its side. */
    public static final double WIDE_TEXT_WIDTH = 25.2;

    private static final String FONT = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();

    public Sheet(String title, String author) {
        letters();
        pageNumbers();
        layout(lastSection());
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
    }

    public Prose prose() {
        return new Prose(document::createParagraph);
    }

    public Grid grid(int rows, double... widths) {
        return new Grid(document.createTable(rows, widths.length), widths);
    }

    /** What follows begins on a new page, and its pages are counted from 1 again. */
    public void beginAnnex() {
        var end = document.createParagraph();
        end.setSpacingAfter(0);
        end.setSpacingBetween(1, LineSpacingRule.EXACT);
        end.getCTPPr().setSectPr((CTSectPr) lastSection().copy());
        lastSection().addNewPgNumType().setStart(BigInteger.ONE);
    }

    /** An annex whose pages lie on their side, for wide tables (Phụ lục I, I.2b). */
    public void beginWideAnnex() {
        beginAnnex();
        var size = lastSection().getPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(Measure.cm(29.7)));
        size.setH(BigInteger.valueOf(Measure.cm(21)));
    }

    public byte[] toBytes() {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CTSectPr lastSection() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private void letters() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private void pageNumbers() {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var number = paragraph.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        var run = new XWPFRun(number.addNewR(), (IRunBody) paragraph);
        run.setFontSize(13);
        run.setText("2");
    }

    private static void layout(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Measure.cm(21)));
        size.setH(BigInteger.valueOf(Measure.cm(29.7)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Measure.cm(2)));
        margins.setBottom(BigInteger.valueOf(Measure.cm(2)));
        margins.setLeft(BigInteger.valueOf(Measure.cm(3)));
        margins.setRight(BigInteger.valueOf(Measure.cm(1.5)));
        margins.setHeader(BigInteger.valueOf(Measure.cm(1)));
        margins.setFooter(BigInteger.valueOf(Measure.cm(1)));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }
}
