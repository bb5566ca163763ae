package vn.traoquyen.difficulty;

import java.util.Set;

/**
 * A difficulty is beyond those with whom it lay and goes on to the next level (chuyển cấp trên); published within the
 * transaction that sends it.
 *
 * @param askers accounts of those who asked or joined
 * @param to where it goes
 * @param agency whose place that is
 * @param ministry null unless it left the province
 */
public record DifficultySentUp(
        DifficultyId id, String title, Set<String> askers, Place from, Place to, String agency, String ministry) {

    public DifficultySentUp {
        askers = Set.copyOf(askers);
    }
}
