package vn.traoquyen.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often something comes again (chu kỳ): periods of the calendar, none of them begun in the middle. */
public enum Frequency {
    WEEK("hằng tuần"),
    MONTH("hằng tháng"),
    QUARTER("hằng quý"),
    HALF_YEAR("6 tháng"),
    YEAR("hằng năm");

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The last day of the period in which that day lies. */
    public LocalDate lastDay(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> lastOf(day, MONTHS_OF_QUARTER);
            case HALF_YEAR -> lastOf(day, MONTHS_OF_HALF);
            case YEAR -> lastOf(day, MONTHS_OF_YEAR);
        };
    }

    /** The first day of the period that follows. */
    public LocalDate next(LocalDate day) {
        return lastDay(day).plusDays(1);
    }

    private static LocalDate lastOf(LocalDate day, int months) {
        int last = (day.getMonthValue() + months - 1) / months * months;
        return day.withDayOfMonth(1).withMonth(last).with(TemporalAdjusters.lastDayOfMonth());
    }
}
