package vn.traoquyen.plan.review;

/**
 * A proposal to a ministry, the Government or the level above (đề xuất, kiến nghị): content, clause and recipient concrete.
 *
 * @param addressee whom it asks
 * @param paper the document that is to be changed or made
 * @param recipient who is to get the power
 * @param reason why; may be null
 */
public record Proposal(
        long id,
        String undertakingId,
        String addressee,
        String paper,
        String provision,
        String content,
        String recipient,
        String reason) {

    /** Refused where it does not say what it proposes. */
    public void checkConcrete() {
        Concreteness.check(this);
    }
}
