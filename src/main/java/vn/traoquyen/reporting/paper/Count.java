package vn.traoquyen.reporting.paper;

import java.util.Locale;

/** Numbers as a letter writes them: "08", "22", "1.234"; nought is "0". */
final class Count {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private Count() {}

    static String of(int number) {
        return number > 0 && number < 10 ? "0" + number : String.format(VIETNAM, "%,d", number);
    }

    /** Empty where there is nothing to count: the line is then left out. */
    static String some(int number) {
        return number == 0 ? "" : of(number);
    }
}
