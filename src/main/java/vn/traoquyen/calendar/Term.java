package vn.traoquyen.calendar;

import java.util.Map;
import java.util.Objects;
import vn.traoquyen.shared.Refusal;

/**
 * How long something may take and by which rule (thời hạn).
 *
 * @param source the article that sets it, or what stands in for one
 * @param confirmed whether that source has been read and says so
 */
public record Term(int amount, TermUnit unit, String source, boolean confirmed) {

    private static final int LONGEST = 1000;

    public Term {
        if (amount < 0 || amount > LONGEST) {
            throw new Refusal("calendar.daysOutOfRange", Map.of("value", amount, "longest", LONGEST));
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
    }

    /** The length in words, such as "5 ngày làm việc". */
    public String length() {
        return amount + " " + unit.label();
    }
}
