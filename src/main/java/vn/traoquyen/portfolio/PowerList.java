package vn.traoquyen.portfolio;

import java.util.List;
import java.util.function.Consumer;

/** A list of powers as somebody brings it, row by row and no more than one in memory (danh mục dạng bảng). */
@FunctionalInterface
public interface PowerList {

    void read(Consumer<Row> to);

    /**
     * One row as it stands (dòng của danh mục).
     *
     * @param number counted from 1, as the program that made the list counts
     * @param cells from the first column on; empty where nothing is written, a day as dd/MM/yyyy
     */
    record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
