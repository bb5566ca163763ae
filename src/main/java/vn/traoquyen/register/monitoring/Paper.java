package vn.traoquyen.register.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as they stand on paper (ngày trên giấy tờ). */
final class Paper {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Paper() {}

    static String date(LocalDate day) {
        return day.format(DATE);
    }
}
