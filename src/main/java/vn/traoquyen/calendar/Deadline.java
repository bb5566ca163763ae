package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The moment when something is due and how it was found (hạn).
 *
 * @param from the day of the event, which is not counted
 * @param skipped the days passed over, in order
 * @param decided whether every day that the result hangs on has been decided by the authorities
 */
public record Deadline(LocalDate from, Term term, OffsetDateTime due, List<SkippedDay> skipped, boolean decided) {

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    /** Whether a person may rely on it: the term is verified and no day on the way is still open. */
    public boolean confirmed() {
        return term.confirmed() && decided;
    }

    public String source() {
        return term.source();
    }

    /** One Vietnamese paragraph for the person who has to keep the deadline: when, by which rule, what was skipped. */
    public String explain() {
        return new DeadlineSentence(this).text();
    }
}
