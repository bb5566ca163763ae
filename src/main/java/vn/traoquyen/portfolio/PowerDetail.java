package vn.traoquyen.portfolio;

import java.util.List;

/**
 * A power with all that was ever recorded of it (chi tiết nhiệm vụ).
 *
 * @param stage null unless an open dossier carries it
 * @param legalBases what its legal basis cites, each provision by itself
 * @param history in the order in which it holds; oldest first
 */
public record PowerDetail(Power power, PowerStage stage, List<LegalBasis> legalBases, List<StatusEntry> history) {

    /** Whether it is on the list and counted. */
    public boolean isListed() {
        return history.isEmpty() || history.get(history.size() - 1).kind() != EntryKind.DELISTING;
    }
}
