package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Dates as an instrument writes them (thời gian ban hành): days below 10 and the months 1 and 2 take a leading zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4b).
 */
public final class PaperDate {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PaperDate() {}

    /** "ngày 05 tháng 01 năm 2027". */
    public static String full(LocalDate date) {
        var month = date.getMonthValue();
        return "ngày %02d tháng %s%d năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" : "", month, date.getYear());
    }

    public static String brief(LocalDate date) {
        return BRIEF.format(date);
    }
}
