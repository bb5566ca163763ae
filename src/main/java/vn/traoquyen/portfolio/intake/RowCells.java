package vn.traoquyen.portfolio.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerList.Row;
import vn.traoquyen.shared.Refusal;

/** The cells of one row by their columns; whatever cannot be read becomes a problem of its column, once. */
class RowCells {

    private final Heading heading;
    private final Row row;
    private final BiConsumer<PowerColumn, Refusal> problems;
    private final Set<PowerColumn> wrong = EnumSet.noneOf(PowerColumn.class);

    RowCells(Heading heading, Row row, BiConsumer<PowerColumn, Refusal> problems) {
        this.heading = heading;
        this.row = row;
        this.problems = problems;
    }

    void refuse(PowerColumn column, Refusal refusal) {
        wrong.add(column);
        problems.accept(column, refusal);
    }

    boolean areRight(PowerColumn... columns) {
        for (var column : columns) {
            if (wrong.contains(column)) {
                return false;
            }
        }
        return true;
    }

    boolean areAllRight() {
        return wrong.isEmpty();
    }

    String raw(PowerColumn column) {
        return heading.read(row, column);
    }

    /** Null where nothing is written, or nothing that can be kept. */
    String text(PowerColumn column) {
        var text = CellText.of(raw(column));
        var invisible = CellText.invisible(text);
        if (!invisible.isEmpty()) {
            refuse(
                    column,
                    new Refusal("portfolio.cellInvisible", Map.of("column", column.label(), "characters", invisible)));
            return null;
        }
        if (text.length() > column.longest()) {
            refuse(
                    column,
                    new Refusal(
                            "portfolio.cellTooLong",
                            Map.of("column", column.label(), "longest", column.longest(), "length", text.length())));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(PowerColumn column) {
        var text = text(column);
        if (text == null && areRight(column)) {
            refuse(column, new Refusal("portfolio.cellMissing", Map.of("column", column.label())));
        }
        return text;
    }

    /** What the words stand for; null where they are missing or stand for nothing. */
    <T> T read(
            PowerColumn column,
            String words,
            Function<String, Optional<T>> meaning,
            Function<String, Refusal> unknown) {
        if (words == null) {
            return null;
        }
        return meaning.apply(words).orElseGet(() -> {
            refuse(column, unknown.apply(CellText.quoted(words)));
            return null;
        });
    }

    /** @param exact whether the month alone will not do */
    LocalDate day(PowerColumn column, boolean exact) {
        var written = read(
                column,
                text(column),
                WrittenDay::read,
                value -> new Refusal("portfolio.cellDayUnreadable", Map.of("column", column.label(), "value", value)));
        if (written != null && exact && !written.exact()) {
            refuse(
                    column,
                    new Refusal(
                            "portfolio.dayInexact",
                            Map.of("column", column.label(), "value", CellText.quoted(raw(column)))));
            return null;
        }
        return written == null ? null : written.day();
    }
}
