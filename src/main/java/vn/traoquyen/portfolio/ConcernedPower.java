package vn.traoquyen.portfolio;

import java.util.List;

/**
 * A power that a legal basis concerns (nhiệm vụ liên quan).
 *
 * @param citations what of it the power cites; empty where it only waits for it
 * @param awaited what the power waits for; null where it does not rest, or waits for something else
 */
public record ConcernedPower(String code, Concern concern, List<LegalBasis> citations, String awaited) {

    public ConcernedPower {
        citations = List.copyOf(citations);
    }
}
