package vn.traoquyen.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files of every format, and some that pretend. */
public final class SampleFiles {

    private static final String TYPES =
            "<?xml version='1.0'?>%s<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/word/document.xml' ContentType='%s'/>%s</Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    public static byte[] pdf() {
        return ("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n" + "trailer <</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] docx() {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Tờ trình");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] xlsx() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Danh mục");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] image(String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word package whose list of content types has {@code more}, with these parts beside its main one. */
    static byte[] docxDeclaring(String more, String... parts) {
        return packed(TYPES.formatted("", WORD, more), parts);
    }

    static byte[] docxOfType(String mainType) {
        return packed(TYPES.formatted("", mainType, ""));
    }

    static byte[] docxWithDoctype(String doctype) {
        return packed(TYPES.formatted(doctype, WORD, "<Override PartName='/x' ContentType='&x;'/>"));
    }

    private static byte[] packed(String types, String... parts) {
        return zip(types, "word/document.xml", parts);
    }

    static byte[] docxWithoutMainPart() {
        return zip(TYPES.formatted("", WORD, ""), "word/other.xml");
    }

    static byte[] zip(String types, String first, String... parts) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                if (types != null) {
                    write(zip, "[Content_Types].xml", types);
                }
                write(zip, first, "<x/>");
                for (var part : parts) {
                    write(zip, part, "x");
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
