package vn.traoquyen.approval;

import java.time.Instant;

/**
 * One line in the history of a dossier (quá trình xử lý): who did what, when, with which outcome and words.
 *
 * @param concerning the agency that it is about, where its author speaks of another; else null
 */
public record Entry(Instant at, int round, Deed deed, Outcome outcome, String text, Author author, String concerning) {

    public Entry(Instant at, int round, Deed deed, Outcome outcome, String text, Author author) {
        this(at, round, deed, outcome, text, author, null);
    }

    /** The person as he was on that day (người xử lý); a line that the clock wrote has no user. */
    public record Author(String userId, String name, String title, String agency) {}
}
