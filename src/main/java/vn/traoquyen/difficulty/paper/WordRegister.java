package vn.traoquyen.difficulty.paper;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.RegisterPaper;
import vn.traoquyen.difficulty.RegisterRow;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Grid;
import vn.traoquyen.paper.Letterhead;
import vn.traoquyen.paper.Measure;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;

/** The register of difficulties in Word, under the letterhead of the agency that prints it. */
@Component
class WordRegister implements RegisterPaper {

    private static final String TITLE = "DANH MỤC KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ";
    private static final String NO_NUMBER = "\u00a0".repeat(8);
    private static final double[] WIDTHS = {1.1, 3.4, 7.6, 4.4};
    private static final Face TEXT = Face.upright(12);

    @Override
    public String suffix() {
        return "docx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public byte[] print(Head head, List<RegisterRow> rows) {
        var sheet = new Sheet(TITLE, head.agency());
        new Letterhead(
                        Stream.ofNullable(head.superior()).map(Wording::upper).toList(),
                        List.of(Wording.upper(head.agency())),
                        NO_NUMBER,
                        head.placeName() + ", " + PaperDate.full(head.day()))
                .print(sheet);
        var prose = sheet.prose();
        prose.centred(Face.bold(14), TITLE).setSpacingBefore(Measure.pt(18));
        var asOf = "(số liệu tính đến ngày " + PaperDate.numeric(head.day()) + ")";
        prose.centred(Face.italic(14), asOf);
        prose.rule(asOf, 0.6, Sheet.TEXT_WIDTH);
        prose.centred(Face.upright(6), "");
        if (rows.isEmpty()) {
            prose.body(Face.upright(14), "Không có khó khăn, vướng mắc nào.");
        } else {
            table(sheet.grid(rows.size() + 1, WIDTHS).withHeading(), rows);
        }
        return sheet.toBytes();
    }

    private static void table(Grid grid, List<RegisterRow> rows) {
        for (int column = 0; column < WIDTHS.length; column++) {
            Prose.in(grid.cell(0, column)).centred(Face.bold(12), RegisterRow.COLUMNS.get(column));
        }
        for (int row = 1; row <= rows.size(); row++) {
            var one = rows.get(row - 1);
            Prose.in(grid.cell(row, 0)).centred(TEXT, String.valueOf(row));
            write(grid, row, 1, List.of(one.proposer()));
            write(grid, row, 2, one.information());
            write(grid, row, 3, one.handler());
        }
    }

    private static void write(Grid grid, int row, int column, List<String> paragraphs) {
        var prose = Prose.in(grid.cell(row, column));
        paragraphs.stream().flatMap(String::lines).forEach(line -> prose.left(TEXT, line));
    }
}
