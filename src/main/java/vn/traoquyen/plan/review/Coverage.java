package vn.traoquyen.plan.review;

/** How much of an inventory has been reviewed (tỷ lệ rà soát), in documents. */
public record Coverage(int all, int reviewed) {

    private static final int WHOLE = 100;

    /** Rounded down, so that 100 means all; an empty inventory has been reviewed by nobody. */
    public int percent() {
        return all == 0 ? 0 : reviewed * WHOLE / all;
    }
}
