package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How entries of the calendar read in its history and in notices. */
class CalendarWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CalendarWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String day(LocalDate date, CalendarScope scope) {
        return "Ngày " + date(date) + (scope == CalendarScope.NATIONAL ? " (cả nước)" : " (trong tỉnh)");
    }

    static String hoursFrom(LocalDate from) {
        return "Giờ làm việc từ ngày " + date(from);
    }

    static String of(CalendarDay day) {
        return switch (day.kind()) {
            case OFF -> "Nghỉ: " + day.reason();
            case WORK -> "Làm việc: " + day.reason();
            case SHORT -> "Làm việc rút ngắn, " + day.reason();
        };
    }

    static String of(CalendarYear year) {
        return (year.status().isDecided() ? "Đã công bố" : "Chưa công bố") + " (" + year.basis() + ")";
    }

    static String of(OfficeHours hours) {
        return hours.text() + " (" + hours.basis() + ")" + (hours.status().isDecided() ? "" : ", chưa kiểm chứng");
    }
}
