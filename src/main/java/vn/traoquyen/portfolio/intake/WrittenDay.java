package vn.traoquyen.portfolio.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.traoquyen.shared.FoldedText;

/**
 * A day as a list writes it: 5/8/2025, 2025-08-05, "ngày 5 tháng 8 năm 2025", or only the month, which ends on its last day.
 *
 * @param exact whether the day itself is written, and not only its month
 */
record WrittenDay(LocalDate day, boolean exact) {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:ngay )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ]00:00(?::00)?)?");
    private static final Pattern IN_WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(?:(?:het|cuoi|trong) )?(?:thang )?(\\d{1,2}) ?(?:[/.-]|nam) ?(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Empty where it is no day, or one that does not exist. */
    static Optional<WrittenDay> read(String text) {
        var words = FoldedText.of(text);
        try {
            return written(words)
                    .filter(written -> written.day.getYear() >= FIRST_YEAR && written.day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDay> written(String words) {
        var dayFirst = DAY_FIRST.matcher(words);
        var inWords = IN_WORDS.matcher(words);
        var yearFirst = YEAR_FIRST.matcher(words);
        var month = MONTH.matcher(words);
        if (dayFirst.matches() || (dayFirst = inWords).matches()) {
            return Optional.of(exactly(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1))));
        }
        if (yearFirst.matches()) {
            return Optional.of(exactly(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))));
        }
        if (month.matches()) {
            return Optional.of(new WrittenDay(
                    YearMonth.of(number(month, 2), number(month, 1)).atEndOfMonth(), false));
        }
        // a date that lost its format shows as the spreadsheet's count of days
        return SERIAL.matcher(words).matches()
                ? Optional.of(exactly(FIRST_SERIAL.plusDays(Integer.parseInt(words))))
                : Optional.empty();
    }

    private static WrittenDay exactly(LocalDate day) {
        return new WrittenDay(day, true);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
