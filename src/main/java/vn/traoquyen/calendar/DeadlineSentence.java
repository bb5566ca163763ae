package vn.traoquyen.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        if (!deadline.shortened().isEmpty()) {
            sentences.add("Làm việc rút ngắn: " + dated(deadline.shortened()) + ".");
        }
        if (!deadline.decided()) {
            sentences.add("Chưa chắc chắn: " + String.join("; ", deadline.doubts()) + ".");
        }
        if (!deadline.term().confirmed()) {
            sentences.add((isHours() ? "Số giờ" : "Số ngày") + " chưa được kiểm chứng.");
        }
        return String.join(" ", sentences);
    }

    private String result() {
        return "Hạn: %s – %s kể từ %s; căn cứ: %s."
                .formatted(moment(deadline.due().toInstant()), deadline.term().length(), start(), deadline.source());
    }

    /** Such as "17:00 thứ Ba, 05/05/2026". */
    static String moment(Instant moment) {
        var local = moment.atZone(Deadlines.ZONE);
        return "%s %s, %s".formatted(TIME.format(local), WEEKDAYS.get(local.getDayOfWeek()), DATE.format(local));
    }

    /** A term of hours begins at the moment itself, one of days on the next day. */
    private String start() {
        var day = DATE.format(deadline.start());
        return isHours() ? TIME.format(deadline.start()) + " " + day : day + ", không tính ngày đầu";
    }

    private String skipped() {
        var opening = deadline.term().unit() == TermUnit.CALENDAR_DAY
                ? "Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo, qua: "
                : "Không tính: ";
        return opening + String.join("; ", parts()) + ".";
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        var weekend =
                deadline.skipped().stream().filter(DeadlineSentence::isWeekend).count();
        if (weekend > 0) {
            parts.add(weekend + " ngày thứ Bảy, Chủ nhật");
        }
        var named = deadline.skipped().stream().filter(day -> !isWeekend(day)).toList();
        if (!named.isEmpty()) {
            parts.add(dated(named));
        }
        return parts;
    }

    private static String dated(List<SkippedDay> days) {
        return days.stream()
                .map(day -> DATE.format(day.day()) + " – " + day.reason())
                .collect(Collectors.joining("; "));
    }

    private boolean isHours() {
        return deadline.term().unit() == TermUnit.WORKING_HOUR;
    }

    private static boolean isWeekend(SkippedDay skipped) {
        return WorkingCalendar.WEEKEND.containsValue(skipped.reason());
    }
}
