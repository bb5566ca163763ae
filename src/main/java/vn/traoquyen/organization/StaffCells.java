package vn.traoquyen.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.traoquyen.organization.StaffList.Problem;
import vn.traoquyen.organization.StaffList.Row;
import vn.traoquyen.shared.FoldedText;

/** One row of a list, read cell by cell; what is wrong is added to the problems (ô trong danh sách). */
class StaffCells {

    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String sheet;
    private final Row row;
    private final List<Problem> problems;

    StaffCells(String sheet, Row row, List<Problem> problems) {
        this.sheet = sheet;
        this.row = row;
        this.problems = problems;
    }

    void complain(String column, String sentence) {
        problems.add(new Problem(sheet, row.number(), column, "Cột “" + column + "”: " + sentence));
    }

    String optional(String column) {
        var text = row.cell(column).strip();
        if (text.length() > LONGEST) {
            complain(column, "dài nhất " + LONGEST + " ký tự.");
        }
        return text.isEmpty() ? null : text;
    }

    String orElse(String column, String otherwise) {
        return Optional.ofNullable(optional(column)).orElse(otherwise);
    }

    String required(String column) {
        var text = optional(column);
        if (text == null) {
            complain(column, "bắt buộc nhập.");
        }
        return text == null ? "" : text;
    }

    String matching(String column, Pattern form, String rule) {
        var text = required(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            complain(column, "“" + text + "” không hợp lệ: " + rule + ".");
        }
        return text;
    }

    String address(String column) {
        var text = optional(column);
        if (text != null && !ADDRESS.matcher(text).matches()) {
            complain(column, "“" + text + "” không phải địa chỉ thư điện tử.");
        }
        return text;
    }

    Optional<LocalDate> day(String column) {
        var text = optional(column);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException noDay) {
            complain(column, "“" + text + "” không phải ngày dạng 1/7/2025.");
            return Optional.empty();
        }
    }

    <T> T choice(String column, Stream<T> choices, Function<T, String> label) {
        var text = required(column);
        var all = choices.toList();
        var found = all.stream()
                .filter(choice -> FoldedText.of(label.apply(choice)).equals(FoldedText.of(text)))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            complain(
                    column,
                    "“" + text + "” không có trong các lựa chọn: "
                            + String.join(", ", all.stream().map(label).toList()) + ".");
        }
        return found.orElse(null);
    }
}
