package vn.traoquyen.organization.engine;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.traoquyen.shared.Refusal;

/**
 * Who may pass a task from whom to whom (chuyển việc). A candidate takes a free task for himself and gives his own
 * back; the head of an agency hands the tasks of his agency to those whom they were offered to, or takes them away.
 */
class Handover {

    private final Set<String> candidates;
    private final Set<String> byName;
    private final Function<String, Set<String>> groupsOf;

    /** @param byName who is a candidate by himself, not through a group: substitutes for one process */
    Handover(Set<String> candidates, Set<String> byName, Function<String, Set<String>> groupsOf) {
        this.candidates = candidates;
        this.byName = byName;
        this.groupsOf = groupsOf;
    }

    void check(Asker asker, String from, String to) {
        boolean takes = from == null && asker.userId().equals(to);
        if (takes && !asker.isIn(candidates) && !byName.contains(asker.userId())) {
            throw new Refusal("organization.forbidden.takeTask");
        }
        boolean givesBack = asker.userId().equals(from) && to == null;
        if (!takes && !givesBack && !Objects.equals(from, to) && !isHandedOverByHead(asker, to)) {
            throw new Refusal("organization.forbidden.handOverTask");
        }
    }

    private boolean isHandedOverByHead(Asker asker, String to) {
        return candidates.stream()
                .filter(asker::heads)
                .anyMatch(group ->
                        to == null || byName.contains(to) || groupsOf.apply(to).contains(group));
    }
}
