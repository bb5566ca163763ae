package vn.traoquyen.reporting.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Grid;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.StatusFigures;
import vn.traoquyen.reporting.Tally;

/** The table by agency, with a total row. */
class AgencyTable {

    static final List<String> COLUMNS = List.of(
            "TT",
            "Cơ quan",
            "Tổng số",
            "Phân cấp",
            "Ủy quyền",
            "Đang thực hiện",
            "Tạm dừng",
            "Không thực hiện",
            "Ghi chú");

    private static final int HEADING_ROWS = 2;
    private static final int FIRST_COMPLETED = 3;
    private static final int FIRST_UNFINISHED = 5;
    private static final int NOTE = 8;

    private final Sheet sheet;
    private final StatusFigures figures;
    private final LeadAgencies agencies;

    AgencyTable(Sheet sheet, StatusFigures figures, LeadAgencies agencies) {
        this.sheet = sheet;
        this.figures = figures;
        this.agencies = agencies;
    }

    void print() {
        var leading = figures.agencies();
        var grid = sheet.grid(leading.size() + HEADING_ROWS + 1, 0.9, 5.3, 1.3, 1.3, 1.5, 1.5, 1.3, 1.7, 1.7)
                .withHeading(HEADING_ROWS);
        heading(grid);
        int row = HEADING_ROWS;
        for (var agency : leading) {
            int number = row - HEADING_ROWS + 1;
            row(grid, row++, Face.upright(12), String.valueOf(number), agencies.name(agency), figures.of(agency));
        }
        row(grid, row, Face.bold(12), "", "Tổng cộng", figures.total());
    }

    private static void heading(Grid grid) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            var below = column >= FIRST_COMPLETED && column < NOTE;
            head(grid, below ? 1 : 0, column, COLUMNS.get(column));
            if (!below) {
                grid.mergeDown(column, 0, 1);
            }
        }
        head(grid, 0, FIRST_COMPLETED, "Đã hoàn thành");
        grid.mergeAcross(0, FIRST_COMPLETED, FIRST_UNFINISHED - 1);
        head(grid, 0, FIRST_UNFINISHED, "Chưa hoàn thành");
        grid.mergeAcross(0, FIRST_UNFINISHED, NOTE - 1);
    }

    private static void head(Grid grid, int row, int column, String text) {
        grid.cell(row, column).setVerticalAlignment(XWPFVertAlign.CENTER);
        Prose.in(grid.cell(row, column)).centred(Face.bold(12), text);
    }

    private static void row(Grid grid, int row, Face face, String number, String name, Tally tally) {
        Prose.in(grid.cell(row, 0)).centred(face, number);
        Prose.in(grid.cell(row, 1)).left(face, name);
        var figures = List.of(
                tally.total(),
                tally.decentralization(),
                tally.delegation(),
                tally.inProgress(),
                tally.paused(),
                tally.declined());
        for (int i = 0; i < figures.size(); i++) {
            Prose.in(grid.cell(row, i + 2)).centred(face, String.valueOf(figures.get(i)));
        }
        Prose.in(grid.cell(row, NOTE))
                .centred(face, tally.overdue() == 0 ? "" : "Quá hạn: " + Count.of(tally.overdue()));
        for (int column = 0; column < COLUMNS.size(); column++) {
            grid.cell(row, column).setVerticalAlignment(XWPFVertAlign.CENTER);
        }
    }
}
