package vn.traoquyen.register;

import java.util.Set;

/**
 * An import is being undone, and its holdings go with it (hoàn tác); published within the same transaction while they
 * still stand. Whoever has built on them refuses; whoever only follows them lets go.
 */
public record HoldingsTakenBack(long importId, Set<String> instrumentIds) {

    public HoldingsTakenBack {
        instrumentIds = Set.copyOf(instrumentIds);
    }
}
