package vn.traoquyen.plan.review;

/**
 * A clause under review (điều, khoản, điểm).
 *
 * @param provision such as "điểm a khoản 2 Điều 5"
 * @param content what it provides
 * @param verdict null while it has not been reviewed
 * @param proposal what is proposed; null where nothing changes
 * @param recipient who is to get the power; null where none is to be handed over
 */
public record Clause(long id, String provision, String content, Verdict verdict, String proposal, String recipient) {

    public boolean isReviewed() {
        return verdict != null;
    }
}
