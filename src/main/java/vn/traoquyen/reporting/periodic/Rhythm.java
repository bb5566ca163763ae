package vn.traoquyen.reporting.periodic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How often a report comes round (chu kỳ báo cáo). */
public enum Rhythm {
    WEEKLY("Hằng tuần") {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusWeeks(1);
        }

        @Override
        String key(LocalDate first) {
            return "%d-w%02d".formatted(weekYear(first), week(first));
        }

        @Override
        String name(LocalDate first) {
            return "tuần %d năm %d".formatted(week(first), weekYear(first));
        }
    },
    MONTHLY("Hằng tháng") {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }

        @Override
        String key(LocalDate first) {
            return "%d-%02d".formatted(first.getYear(), first.getMonthValue());
        }

        @Override
        String name(LocalDate first) {
            return "tháng %d năm %d".formatted(first.getMonthValue(), first.getYear());
        }
    },
    QUARTERLY("Hằng quý") {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(3);
        }

        @Override
        String key(LocalDate first) {
            return "%d-q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
        }

        @Override
        String name(LocalDate first) {
            return "quý %s năm %d"
                    .formatted("I".repeat(first.get(IsoFields.QUARTER_OF_YEAR)).replace("IIII", "IV"), first.getYear());
        }
    },
    /** There is a period where somebody asks for one. */
    ON_DEMAND("Khi có yêu cầu") {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }

        @Override
        String key(LocalDate first) {
            return first.toString();
        }

        @Override
        String name(LocalDate first) {
            return "yêu cầu ngày %d/%d/%d".formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear());
        }
    };

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first day of the period in which a day lies. */
    abstract LocalDate firstDay(LocalDate day);

    /** The first day of the period after the one that begins with this day. */
    abstract LocalDate next(LocalDate first);

    abstract String key(LocalDate first);

    /** The period in a sentence, such as "tuần 18 năm 2025". */
    abstract String name(LocalDate first);

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static int weekYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }
}
