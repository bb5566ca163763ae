package vn.traoquyen.plan.review;

import java.util.List;

/**
 * A legal document or an internal rule under review (văn bản được rà soát).
 *
 * @param field the subject that it belongs to; null where none is named
 * @param isBeyondCompetence whether changing it is for the higher level, to whom it is then reported
 */
public record ReviewedText(
        long id,
        String undertakingId,
        String number,
        String title,
        String issuer,
        String field,
        boolean isBeyondCompetence,
        List<Clause> clauses) {

    public ReviewedText {
        clauses = List.copyOf(clauses);
    }

    /** All of its clauses are; a document of which none is listed has not been looked into. */
    public boolean isReviewed() {
        return !clauses.isEmpty() && clauses.stream().allMatch(Clause::isReviewed);
    }
}
