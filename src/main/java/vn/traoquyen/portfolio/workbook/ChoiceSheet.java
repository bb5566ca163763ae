package vn.traoquyen.portfolio.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.traoquyen.portfolio.PowerColumn;

/** The last sheet of the template: what the drop-down lists of the first one offer. */
class ChoiceSheet {

    private static final String NAME = "Lựa chọn";
    private static final int LAST_ROW = 5_000;
    private static final int MOST_CHOICES = 1_000;

    private final Sheet choices;
    private final Sheet list;
    private int column;

    ChoiceSheet(SXSSFWorkbook workbook, Sheet list) {
        this.list = list;
        this.choices = workbook.createSheet(NAME);
    }

    /** @param only whether nothing else may be written there */
    void offer(PowerColumn of, List<String> words, boolean only) {
        var offered = words.stream().limit(MOST_CHOICES).toList();
        for (int row = 0; row < offered.size(); row++) {
            var line = choices.getRow(row) == null ? choices.createRow(row) : choices.getRow(row);
            line.createCell(column).setCellValue(offered.get(row));
        }
        var letter = CellReference.convertNumToColString(column++);
        var help = list.getDataValidationHelper();
        var validation = help.createValidation(
                help.createFormulaListConstraint("'" + NAME + "'!$" + letter + "$1:$" + letter + "$" + offered.size()),
                new CellRangeAddressList(1, LAST_ROW, of.ordinal(), of.ordinal()));
        validation.setErrorStyle(only ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(of.label(), "Đề nghị chọn trong danh sách.");
        validation.setShowErrorBox(true);
        list.addValidationData(validation);
    }
}
