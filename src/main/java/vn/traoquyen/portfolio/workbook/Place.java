package vn.traoquyen.portfolio.workbook;

/** Where a cell stands: N5 is column 13 of row 5. */
final class Place {

    private Place() {}

    /** Counted from 0; a cell that does not say stands beside the one before. */
    static int column(String place, int next) {
        if (place == null || !place.matches("[A-Z]{1,3}\\d{1,7}")) {
            return next;
        }
        int column = 0;
        for (int i = 0; Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    static int row(String place) {
        var digits = place.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
