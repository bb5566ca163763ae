package vn.traoquyen.approval;

import java.time.Instant;
import vn.traoquyen.organization.Behalf;

/**
 * One line in the history of a dossier (quá trình xử lý): who did what, when, with which outcome and words.
 *
 * @param concerning the agency that it is about, where its author speaks of another; else null
 */
public record Entry(Instant at, int round, Deed deed, Outcome outcome, String text, Author author, String concerning) {

    public Entry(Instant at, int round, Deed deed, Outcome outcome, String text, Author author) {
        this(at, round, deed, outcome, text, author, null);
    }

    /**
     * The person as he was on that day (người xử lý); a line that the clock wrote has no user.
     *
     * @param behalf in whose stead he did it; null where he did it for himself
     */
    public record Author(String userId, String name, String title, String agency, Behalf behalf) {

        /** Somebody who acts for himself. */
        public Author(String userId, String name, String title, String agency) {
            this(userId, name, title, agency, null);
        }
    }
}
