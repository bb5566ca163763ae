package vn.traoquyen.approval;

import java.time.Instant;

/** One line in the history of a dossier (quá trình xử lý): who did what, when, with which outcome and words. */
public record Entry(Instant at, int round, Deed deed, Outcome outcome, String text, Author author) {

    /** The person as he was on that day (người xử lý); a line that the clock wrote has no user. */
    public record Author(String userId, String name, String title, String agency) {}
}
