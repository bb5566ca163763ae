package vn.traoquyen.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How days read on the pages of plans (cách viết ngày). */
public final class PlanWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int LONGEST = 200;

    private PlanWords() {}

    public static String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** So much of a text that it can stand behind the name of a task. */
    public static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
