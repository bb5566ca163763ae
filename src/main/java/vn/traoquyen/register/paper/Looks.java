package vn.traoquyen.register.paper;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look; a workbook takes a few styles only, so each is made once. */
record Looks(CellStyle title, CellStyle header, CellStyle text, CellStyle day, CellStyle number) {

    private static final String FACE = "Times New Roman";

    Looks(Workbook workbook) {
        this(
                styled(workbook, true, null),
                filled(styled(workbook, true, null)),
                wrapped(styled(workbook, false, "@")),
                wrapped(styled(workbook, false, "dd/mm/yyyy")),
                wrapped(styled(workbook, false, "0")));
    }

    private static CellStyle styled(Workbook workbook, boolean bold, String format) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, bold));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private static Font font(Workbook workbook, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        return font;
    }

    private static CellStyle filled(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return wrapped(style);
    }

    private static CellStyle wrapped(CellStyle style) {
        style.setWrapText(true);
        return style;
    }
}
