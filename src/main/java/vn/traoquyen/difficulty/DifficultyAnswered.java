package vn.traoquyen.difficulty;

import java.util.Set;

/**
 * A difficulty was answered (đã trả lời): to whoever raised it and to all who joined; published within the transaction of
 * the answer.
 *
 * @param askers accounts of those who asked or joined
 * @param agency whose answer it is
 */
public record DifficultyAnswered(DifficultyId id, String title, Set<String> askers, String agency, String answer) {

    public DifficultyAnswered {
        askers = Set.copyOf(askers);
    }
}
