package vn.traoquyen.paper;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A printed paper, read back; table 0 of a decision is the letterhead, 1 the signature, 2 the annex. */
public record PrintedPaper(XWPFDocument document) {

    public static PrintedPaper read(byte[] docx) {
        try {
            return new PrintedPaper(new XWPFDocument(new ByteArrayInputStream(docx)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> lines() {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public String cell(int table, int row, int column) {
        return text(document.getTables().get(table).getRow(row).getCell(column));
    }

    public List<String> row(int table, int row) {
        return document.getTables().get(table).getRow(row).getTableCells().stream()
                .map(PrintedPaper::text)
                .toList();
    }

    public int rows(int table) {
        return document.getTables().get(table).getNumberOfRows();
    }

    public boolean repeatsFirstRow(int table) {
        return document.getTables().get(table).getRow(0).isRepeatHeader();
    }

    public List<CTSectPr> sections() {
        var inner = document.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(Objects::nonNull)
                .filter(properties -> properties.isSetSectPr())
                .map(properties -> properties.getSectPr());
        return Stream.concat(inner, Stream.of(document.getDocument().getBody().getSectPr()))
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }
}
