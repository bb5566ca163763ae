package vn.traoquyen.portfolio.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerList;

/** A list in memory, with a heading and rows that are right until a test makes them wrong. */
public class ListedRows implements PowerList {

    private final List<List<String>> rows = new ArrayList<>();

    public static ListedRows withHeading() {
        return new ListedRows()
                .row(Stream.of(PowerColumn.values()).map(PowerColumn::label).toArray(String[]::new));
    }

    /** A delegation that was handed over. */
    public static String[] delegated(String code) {
        return new String[] {
            "1",
            code,
            "Cấp giấy phép hành nghề " + code,
            "Y tế",
            "khoản 1 Điều 5 Nghị định số 96/2023/NĐ-CP",
            "Ủy quyền",
            "Chủ tịch UBND tỉnh",
            "Giám đốc Sở Y tế",
            "Sở Y tế",
            "Sở Nội vụ; UBND các xã, phường",
            "31/08/2025",
            "Đã hoàn thành",
            "1698/QĐ-UBND",
            "06/08/2025",
            "06/08/2025",
            "28/02/2027",
            ""
        };
    }

    public static String[] with(String[] row, PowerColumn column, String text) {
        var changed = row.clone();
        changed[column.ordinal()] = text;
        return changed;
    }

    public static String[] unfinished(String code, String status) {
        var row = with(delegated(code), PowerColumn.STATUS, status);
        for (var column :
                List.of(PowerColumn.SYMBOL, PowerColumn.ISSUED_ON, PowerColumn.EFFECTIVE_ON, PowerColumn.VALID_UNTIL)) {
            row[column.ordinal()] = "";
        }
        return row;
    }

    public ListedRows row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    @Override
    public void read(Consumer<Row> to) {
        int number = 0;
        for (var row : rows) {
            to.accept(new Row(++number, row));
        }
    }
}
