package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The moment when something is due and how it was found (hạn).
 *
 * @param start the moment of the event
 * @param skipped the days passed over, in order
 * @param shortened the days on the way that close early, as far as the result hangs on them
 * @param doubts what is still open about the days that the result hangs on, as a clerk reads it
 */
public record Deadline(
        OffsetDateTime start,
        Term term,
        OffsetDateTime due,
        List<SkippedDay> skipped,
        List<SkippedDay> shortened,
        List<String> doubts) {

    public Deadline {
        skipped = List.copyOf(skipped);
        shortened = List.copyOf(shortened);
        doubts = List.copyOf(doubts);
    }

    /** The day of the event, which is not counted where the term is one of days. */
    public LocalDate from() {
        return start.toLocalDate();
    }

    /** Whether every day that the result hangs on has been decided by the authorities. */
    public boolean decided() {
        return doubts.isEmpty();
    }

    /** Whether a person may rely on it: the term is verified and no day on the way is still open. */
    public boolean confirmed() {
        return term.confirmed() && decided();
    }

    public String source() {
        return term.source();
    }

    /** One Vietnamese paragraph for the person who has to keep the deadline: when, by which rule, what was skipped. */
    public String explain() {
        return new DeadlineSentence(this).text();
    }
}
