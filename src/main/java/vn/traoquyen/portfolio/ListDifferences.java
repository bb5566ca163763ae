package vn.traoquyen.portfolio;

import java.util.List;

/**
 * What a list says otherwise than the portfolio (khác biệt so với danh mục hiện có); of each kind the first ones.
 *
 * @param missing in the portfolio and not in the list
 */
public record ListDifferences(List<Named> added, List<Changed> changed, List<Named> missing) {

    /** A power by its code and name (nhiệm vụ). */
    public record Named(String code, String name) {}

    /** A power that the list describes otherwise (nhiệm vụ thay đổi). */
    public record Changed(String code, String name, List<Field> fields) {}

    /** One column, as the portfolio has it and as the list has it (thay đổi của một cột). */
    public record Field(PowerColumn column, String before, String after) {}
}
