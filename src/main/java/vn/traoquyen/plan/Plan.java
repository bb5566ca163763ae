package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An implementation plan and what has become of it (kế hoạch triển khai).
 *
 * @param content what the paper says; it never changes
 * @param added what has to be done besides, in the order in which it came up (đầu việc bổ sung)
 * @param number null while it is a draft
 * @param startedOn the day on whose agencies it runs; null while it has not been started
 * @param closeReason why it was withdrawn; null where it was not
 */
public record Plan(
        String id,
        PlanContent content,
        List<PlanItem> added,
        PlanStatus status,
        Integer number,
        LocalDate issuedOn,
        LocalDate startedOn,
        String closeReason) {

    public Plan {
        added = List.copyOf(added);
    }

    /** Those of the paper, then those that came up later. */
    public List<PlanItem> items() {
        return Stream.concat(content.items().stream(), added.stream()).toList();
    }

    /** "89/KH-UBND"; without its number while it is a draft. */
    public String symbol() {
        return (number == null ? "" : String.format("%02d", number)) + "/" + content.symbol();
    }

    public PlanItem item(int ordinal) {
        return items().stream()
                .filter(item -> item.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }
}
