package vn.traoquyen.reporting.paper;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Grid;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.reporting.periodic.PeriodicContent;
import vn.traoquyen.reporting.periodic.PeriodicContent.Row;

/** The figures of each agency, a table for each theme, with totals (phụ lục số liệu). */
class FigureAnnex {

    private static final double NUMBER = 1;
    private static final double NAME = 7;

    private final Sheet sheet;

    FigureAnnex(Sheet sheet) {
        this.sheet = sheet;
    }

    void print(PeriodicContent content) {
        sheet.beginWideAnnex();
        var prose = sheet.prose();
        prose.centred(Face.bold(14), "Phụ lục");
        prose.centred(Face.bold(14), "SỐ LIỆU BÁO CÁO CỦA CÁC ĐƠN VỊ");
        prose.centred(
                Face.italic(14),
                "(Kèm theo Báo cáo số " + content.symbol() + " của " + content.reporter() + ", "
                        + content.period().label() + ")");
        content.labels().forEach((theme, labels) -> {
            prose.heading(Face.bold(13), Wording.capitalized(theme)).setSpacingBefore(200);
            table(theme, labels, content.rows());
        });
    }

    private void table(String theme, List<String> labels, List<Row> rows) {
        var widths = new double[labels.size() + 2];
        Arrays.fill(widths, (Sheet.WIDE_TEXT_WIDTH - NUMBER - NAME) / labels.size());
        widths[0] = NUMBER;
        widths[1] = NAME;
        var grid = sheet.grid(rows.size() + 2, widths).withHeading();
        head(grid, 0, "TT");
        head(grid, 1, "Đơn vị");
        for (int i = 0; i < labels.size(); i++) {
            head(grid, i + 2, labels.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(grid, i + 1, rows.get(i), theme, labels);
        }
        total(grid, rows.size() + 1, rows, theme, labels);
    }

    private static void head(Grid grid, int column, String text) {
        grid.cell(0, column).setVerticalAlignment(XWPFVertAlign.CENTER);
        Prose.in(grid.cell(0, column)).centred(Face.bold(12), text);
    }

    private static void row(Grid grid, int at, Row row, String theme, List<String> labels) {
        Prose.in(grid.cell(at, 0)).centred(Face.upright(12), String.valueOf(at));
        Prose.in(grid.cell(at, 1)).left(Face.upright(12), row.name());
        for (int i = 0; i < labels.size(); i++) {
            var figure = row.figures().get(List.of(theme, labels.get(i)));
            var nothing = row.version() == null ? "không gửi" : "";
            Prose.in(grid.cell(at, i + 2))
                    .centred(
                            figure == null ? Face.italic(12) : Face.upright(12),
                            figure == null ? nothing : String.valueOf(figure));
        }
    }

    private static void total(Grid grid, int at, List<Row> rows, String theme, List<String> labels) {
        Prose.in(grid.cell(at, 1)).left(Face.bold(12), "Tổng cộng");
        for (int i = 0; i < labels.size(); i++) {
            var key = List.of(theme, labels.get(i));
            var sum = rows.stream()
                    .mapToInt(row -> row.figures().getOrDefault(key, 0))
                    .sum();
            Prose.in(grid.cell(at, i + 2)).centred(Face.bold(12), String.valueOf(sum));
        }
    }
}
