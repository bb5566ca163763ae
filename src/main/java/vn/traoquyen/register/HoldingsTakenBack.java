package vn.traoquyen.register;

import java.util.Set;

/**
 * An import was undone, and its holdings went with it (hoàn tác); published within the same transaction. Whoever has built
 * on them refuses; whoever only follows them lets go.
 *
 * @param forgotten the instruments by which nothing is held any more, nor ever was
 * @param kept those of which something was taken back or goes on again, and which others name too
 */
public record HoldingsTakenBack(long importId, Set<String> forgotten, Set<String> kept) {

    public HoldingsTakenBack {
        forgotten = Set.copyOf(forgotten);
        kept = Set.copyOf(kept);
    }
}
