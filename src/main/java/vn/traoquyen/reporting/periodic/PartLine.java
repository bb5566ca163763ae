package vn.traoquyen.reporting.periodic;

import java.util.Objects;

/**
 * One line of an agency's report (dòng báo cáo): what the system knew, and beside it what the agency reports. A figure or a
 * text, never both.
 *
 * @param theme the heading under which it stands
 */
public record PartLine(String theme, String label, Integer knownFigure, String knownText, Integer figure, String text) {

    public boolean isFigure() {
        return knownFigure != null;
    }

    /** Whether the agency has put something else in place of what was known. */
    public boolean isChanged() {
        return !Objects.equals(knownFigure, figure) || !Objects.equals(knownText, text);
    }

    /** Its name in a form, where lines of all themes stand together. */
    public String name() {
        return theme + ": " + label;
    }

    PartLine reporting(Integer figure) {
        return new PartLine(theme, label, knownFigure, knownText, figure, text);
    }

    PartLine reporting(String text) {
        return new PartLine(theme, label, knownFigure, knownText, figure, text);
    }
}
