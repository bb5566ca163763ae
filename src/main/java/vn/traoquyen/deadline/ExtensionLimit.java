package vn.traoquyen.deadline;

/**
 * How often and by how much a stage may be extended (giới hạn gia hạn).
 *
 * @param times how many extensions may be granted
 * @param workingDays how many working days beyond the first deadline, all extensions together
 * @param decider who decides, unless the holder is a head himself; then it is the coordinator
 * @param source the article that sets it, or what stands in for one
 * @param confirmed whether that source has been read and says so
 */
public record ExtensionLimit(int times, int workingDays, Decider decider, String source, boolean confirmed) {

    /** Who decides (người quyết định). */
    public enum Decider {
        /** The heads of the holder's agency. */
        HEAD,
        /** The heads of the agency that watches over the chain. */
        COORDINATOR
    }

    private static final String UNCONFIRMED = "hưa kiểm chứng";

    /** Both limits in words, with their source and whether one may rely on it. */
    public String text() {
        var says = confirmed || source.contains(UNCONFIRMED) ? source : source + "; chưa kiểm chứng";
        return times == 0
                ? "Bước này không được gia hạn (" + says + ")"
                : "Tối đa %d lần, tổng cộng không quá %d ngày làm việc sau hạn ban đầu (%s)"
                        .formatted(times, workingDays, says);
    }
}
