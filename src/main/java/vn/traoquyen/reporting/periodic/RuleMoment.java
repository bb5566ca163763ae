package vn.traoquyen.reporting.periodic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.traoquyen.shared.Refusal;

/**
 * A moment that comes round (thời điểm trong kỳ), written {@code WED 15:00} in a week; in a month or quarter {@code 15
 * 15:00} or {@code 3/15 15:00}, where 3 is the month counted from the first of the period. A day that a month does not have
 * is its last.
 *
 * @param month counted from 1; 1 in a week
 * @param day of the week or of the month
 */
public record RuleMoment(int month, int day, LocalTime time) {

    private static final Pattern IN_A_WEEK = Pattern.compile("(MON|TUE|WED|THU|FRI|SAT|SUN) (\\d\\d:\\d\\d)");
    private static final Pattern IN_A_MONTH = Pattern.compile("(?:([1-6])/)?(\\d{1,2}) (\\d\\d:\\d\\d)");
    private static final int LONGEST_MONTH = 31;

    public static RuleMoment parse(Rhythm rhythm, String text) {
        var written = text == null ? "" : text.strip();
        try {
            return rhythm == Rhythm.WEEKLY ? inAWeek(written) : inAMonth(written);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new Refusal("reporting.momentUnreadable", Map.of("value", written, "rhythm", rhythm.label()));
        }
    }

    private static RuleMoment inAWeek(String text) {
        var parts = IN_A_WEEK.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        var day = Stream.of(DayOfWeek.values())
                .filter(one -> one.name().startsWith(parts.group(1)))
                .findFirst()
                .orElseThrow();
        return new RuleMoment(1, day.getValue(), LocalTime.parse(parts.group(2)));
    }

    private static RuleMoment inAMonth(String text) {
        var parts = IN_A_MONTH.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        var day = Integer.parseInt(parts.group(2));
        if (day < 1 || day > LONGEST_MONTH) {
            throw new IllegalArgumentException(text);
        }
        var month = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
        return new RuleMoment(month, day, LocalTime.parse(parts.group(3)));
    }

    /** The day that it names in the period that begins with {@code first}, worked or not. */
    LocalDate dayIn(Rhythm rhythm, LocalDate first) {
        if (rhythm == Rhythm.WEEKLY) {
            return first.plusDays(day - 1L);
        }
        var in = YearMonth.from(first).plusMonths(month - 1L);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }

    /** Whether it comes before the other in every period. */
    boolean isBefore(RuleMoment other) {
        if (month != other.month) {
            return month < other.month;
        }
        return day != other.day ? day < other.day : time.isBefore(other.time);
    }
}
