package vn.traoquyen.plan;

import java.time.LocalDate;

/**
 * An implementation plan and what has become of it (kế hoạch triển khai).
 *
 * @param content what the paper says; it never changes
 * @param number null while it is a draft
 * @param startedOn the day on whose agencies it runs; null while it has not been started
 * @param closeReason why it was withdrawn; null where it was not
 */
public record Plan(
        String id,
        PlanContent content,
        PlanStatus status,
        Integer number,
        LocalDate issuedOn,
        LocalDate startedOn,
        String closeReason) {

    /** "89/KH-UBND"; without its number while it is a draft. */
    public String symbol() {
        return (number == null ? "" : String.format("%02d", number)) + "/" + content.symbol();
    }

    public PlanItem item(int ordinal) {
        return content.item(ordinal);
    }
}
