package vn.traoquyen.calendar;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says a deadline in the words of an office: weekends as a number, every holiday by its date and reason. */
class DeadlineSentence {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<DayOfWeek, String> WEEKDAYS = Map.of(
            DayOfWeek.MONDAY, "thứ Hai",
            DayOfWeek.TUESDAY, "thứ Ba",
            DayOfWeek.WEDNESDAY, "thứ Tư",
            DayOfWeek.THURSDAY, "thứ Năm",
            DayOfWeek.FRIDAY, "thứ Sáu",
            DayOfWeek.SATURDAY, "thứ Bảy",
            DayOfWeek.SUNDAY, "Chủ nhật");

    private final Deadline deadline;

    DeadlineSentence(Deadline deadline) {
        this.deadline = deadline;
    }

    String text() {
        var sentences = new ArrayList<String>();
        sentences.add(result());
        if (!deadline.skipped().isEmpty()) {
            sentences.add(skipped());
        }
        if (!deadline.decided()) {
            sentences.add("Chưa chắc chắn: lịch nghỉ trong khoảng này chưa được quyết định chính thức.");
        }
        if (!deadline.term().confirmed()) {
            sentences.add("Số ngày chưa được kiểm chứng.");
        }
        return String.join(" ", sentences);
    }

    private String result() {
        var due = deadline.due();
        return "Hạn: %s %s, %s – %s kể từ %s, không tính ngày đầu; căn cứ: %s."
                .formatted(
                        TIME.format(due),
                        WEEKDAYS.get(due.getDayOfWeek()),
                        DATE.format(due),
                        deadline.term().length(),
                        DATE.format(deadline.from()),
                        deadline.source());
    }

    private String skipped() {
        var opening = deadline.term().unit() == TermUnit.WORKING_DAY
                ? "Không tính: "
                : "Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo, qua: ";
        return opening + String.join("; ", parts()) + ".";
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        var weekend =
                deadline.skipped().stream().filter(DeadlineSentence::isWeekend).count();
        if (weekend > 0) {
            parts.add(weekend + " ngày thứ Bảy, Chủ nhật");
        }
        deadline.skipped().stream()
                .filter(skipped -> !isWeekend(skipped))
                .map(skipped -> DATE.format(skipped.day()) + " – " + skipped.reason())
                .forEach(parts::add);
        return parts;
    }

    private static boolean isWeekend(SkippedDay skipped) {
        return skipped.day().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
