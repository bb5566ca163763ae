package vn.traoquyen.portfolio;

/** What the accepted rows of a list add up to (tổng hợp danh mục). */
public record ListTotals(int total, int decentralized, int delegated, int inProgress, int paused, int declined) {

    public int completed() {
        return decentralized + delegated;
    }
}
