package vn.traoquyen.portfolio.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Cells that were made one from top to bottom: each row of them says what the first one says. */
class MergedCells {

    private static final long MOST_XML = 512L * 1024 * 1024;
    private static final int MOST_RANGES = 200_000;

    /** The ranges that begin in a row, by that row. */
    private final Map<Integer, List<Range>> beginning = new HashMap<>();

    private final Map<Integer, Range> open = new HashMap<>();

    private static class Range {
        private final int column;
        private final int lastRow;
        private String text = "";

        Range(int column, int lastRow) {
            this.column = column;
            this.lastRow = lastRow;
        }
    }

    /** They stand behind the rows, so the sheet is gone through once for them alone. */
    static MergedCells read(InputStream sheet) throws XMLStreamException {
        var merged = new MergedCells();
        try (var xml = new Xml(sheet, MOST_XML)) {
            for (int ranges = 0; xml.next() && ranges < MOST_RANGES; ) {
                if (xml.begins("mergeCell")) {
                    ranges++;
                    merged.add(xml.attribute("ref"));
                }
            }
        }
        return merged;
    }

    private void add(String range) {
        var ends = range == null ? new String[0] : range.split(":");
        if (ends.length == 2) {
            int first = Place.row(ends[0]);
            int last = Place.row(ends[1]);
            int column = Place.column(ends[0], -1);
            if (column >= 0 && last > first) {
                beginning.computeIfAbsent(first, none -> new ArrayList<>()).add(new Range(column, last));
            }
        }
    }

    List<String> filled(int row, List<String> cells) {
        for (var range : beginning.getOrDefault(row, List.of())) {
            range.text = range.column < cells.size() ? cells.get(range.column) : "";
            open.put(range.column, range);
        }
        if (open.isEmpty()) {
            return cells;
        }
        open.values().removeIf(range -> range.lastRow < row);
        for (var range : open.values()) {
            while (cells.size() <= range.column) {
                cells.add("");
            }
            if (cells.get(range.column).isEmpty()) {
                cells.set(range.column, range.text);
            }
        }
        return cells;
    }
}
