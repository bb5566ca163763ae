package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A date as a Vietnamese sentence writes it (ngày): 28/02/2027. */
final class Day {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Day() {}

    static String written(LocalDate day) {
        return day.format(WRITTEN);
    }
}
