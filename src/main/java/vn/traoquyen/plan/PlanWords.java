package vn.traoquyen.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How days read on the pages of plans (cách viết ngày). */
public final class PlanWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int LONGEST = 120;

    private PlanWords() {}

    public static String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** So many of a text's words that they can stand behind the name of a task. */
    public static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int gap = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, gap > 0 ? gap : LONGEST - 1) + "…";
    }
}
