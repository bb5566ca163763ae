package vn.traoquyen.reporting;

/**
 * One line that the system knows for a report (dòng số liệu, nội dung): a figure or a text, never both.
 *
 * @param figure null for a text
 * @param text null for a figure; it may have several lines
 */
public record ReportLine(String label, Integer figure, String text) {

    public ReportLine {
        if ((figure == null) == (text == null)) {
            throw new IllegalArgumentException("A line is a figure or a text: " + label);
        }
    }

    public static ReportLine of(String label, int figure) {
        return new ReportLine(label, figure, null);
    }

    public static ReportLine of(String label, String text) {
        return new ReportLine(label, null, text);
    }
}
