package vn.traoquyen.portfolio.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerList.Row;
import vn.traoquyen.shared.Refusal;

/** Where each column of a list stands, found in the row that names them. */
class Heading {

    /** So many known names make a row the one that names the columns; a title fills a cell or two. */
    private static final int ENOUGH = 5;

    private static final List<PowerColumn> REQUIRED = List.of(
            PowerColumn.CODE,
            PowerColumn.NAME,
            PowerColumn.LEGAL_BASIS,
            PowerColumn.FORM,
            PowerColumn.TRANSFEROR,
            PowerColumn.RECIPIENT,
            PowerColumn.LEAD_AGENCY,
            PowerColumn.STATUS,
            PowerColumn.SYMBOL,
            PowerColumn.ISSUED_ON,
            PowerColumn.EFFECTIVE_ON,
            PowerColumn.VALID_UNTIL);

    private final Map<PowerColumn, Integer> places;

    private Heading(Map<PowerColumn, Integer> places) {
        this.places = places;
    }

    /** Empty where the row names no columns; a row that does but lacks one, or has one twice, is refused. */
    static Optional<Heading> in(Row row) {
        var places = new EnumMap<PowerColumn, Integer>(PowerColumn.class);
        Refusal repeated = null;
        for (int place = 0; place < row.cells().size(); place++) {
            var column = PowerColumn.called(row.cell(place)).orElse(null);
            if (column != null && places.putIfAbsent(column, place) != null) {
                repeated = new Refusal(
                        "portfolio.listColumnRepeated", Map.of("column", column.label(), "row", row.number()));
            }
        }
        if (places.size() < ENOUGH) {
            return Optional.empty();
        }
        if (repeated != null) {
            throw repeated;
        }
        requireAll(places, row);
        return Optional.of(new Heading(places));
    }

    static Refusal missing() {
        return new Refusal("portfolio.listWithoutHeading", Map.of("columns", labels(REQUIRED)));
    }

    private static void requireAll(Map<PowerColumn, Integer> places, Row row) {
        var missing =
                REQUIRED.stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("portfolio.listColumnsMissing", Map.of("columns", labels(missing), "row", row.number()));
        }
    }

    private static String labels(List<PowerColumn> columns) {
        return columns.stream().map(column -> "«" + column.label() + "»").collect(Collectors.joining(", "));
    }

    String read(Row row, PowerColumn column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** As a spreadsheet names it: N5; the row alone where the list has no such column. */
    String cell(int row, PowerColumn column) {
        var place = places.get(column);
        return place == null ? String.valueOf(row) : letters(place) + row;
    }

    private static String letters(int place) {
        var letters = new StringBuilder();
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
