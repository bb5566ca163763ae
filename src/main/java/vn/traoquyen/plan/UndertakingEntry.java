package vn.traoquyen.plan;

import java.time.Instant;

/**
 * One line in the history of an item (quá trình thực hiện); it is never changed.
 *
 * @param text what was written; null where nothing was
 * @param paper number and symbol of the paper that a report rests on; null for none
 * @param author null where the clock was at work
 */
public record UndertakingEntry(
        Long id, Instant at, int round, UndertakingDeed deed, String text, String paper, Author author) {

    /** The person as he was on that day, and the agency for which he spoke (người xử lý). */
    public record Author(String userId, String name, String title, String agency) {}
}
