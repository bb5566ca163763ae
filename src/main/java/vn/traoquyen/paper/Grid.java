package vn.traoquyen.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed columns (bảng), given in cm; with lines for data, without for placing two blocks side by side. */
public final class Grid {

    private final XWPFTable table;
    private final double[] widths;

    Grid(XWPFTable table, double[] widths) {
        this.table = table;
        this.widths = widths;
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        double total = 0;
        for (var width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(Measure.cm(width)));
            total += width;
        }
        table.setWidth(Measure.cm(total));
        table.getRows().forEach(this::fit);
    }

    public Grid withoutLines() {
        table.removeBorders();
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        none(margins.addNewLeft());
        none(margins.addNewRight());
        return this;
    }

    /** The first row stands again at the head of every page. */
    public Grid withHeading() {
        return withHeading(1);
    }

    /** The first rows stand again at the head of every page. */
    public Grid withHeading(int rows) {
        table.setCellMargins(Measure.pt(3), Measure.pt(4), Measure.pt(3), Measure.pt(4));
        table.setTableAlignment(TableRowAlign.CENTER);
        for (int row = 0; row < rows; row++) {
            table.getRow(row).setRepeatHeader(true);
        }
        return this;
    }

    public XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    public double width(int column) {
        return widths[column];
    }

    /** One cell over several columns; the text is that of the first. */
    public void mergeAcross(int row, int from, int to) {
        for (int column = from; column <= to; column++) {
            properties(row, column).addNewHMerge().setVal(column == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    /** One cell over several rows; the text is that of the first. */
    public void mergeDown(int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            properties(row, column).addNewVMerge().setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private CTTcPr properties(int row, int column) {
        var cell = cell(row, column).getCTTc();
        return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    }

    /** Said outright: where nothing is said, Word takes a margin of its own. */
    private static void none(CTTblWidth margin) {
        margin.setW(BigInteger.ZERO);
        margin.setType(STTblWidth.DXA);
    }

    private void fit(XWPFTableRow row) {
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            row.getCell(column).setWidth(String.valueOf(Measure.cm(widths[column])));
        }
    }
}
