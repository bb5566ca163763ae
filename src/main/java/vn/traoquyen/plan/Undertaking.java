package vn.traoquyen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One lead agency's share of an item (phần việc của cơ quan chủ trì): what a process carries through.
 *
 * @param id plan, item and agency, such as {@code lang-son-2025.2.so-noi-vu}
 * @param item ordinal of the item in its plan
 * @param consolidator code of the agency that accepts or returns its reports
 * @param supports codes of the agencies that co-operate, as they were on the day when the plan began
 * @param round how often it has been begun: 1 for what is done once, more for what comes again
 * @param dueOn the last day of this round; null while none is known
 * @param dueSource by which rule that day was found, as a clerk reads it
 * @param holder account of the official who was told to do it; null while nobody was
 * @param letterId the letter of the higher level that this round answers; null for none
 */
public record Undertaking(
        String id,
        String planId,
        int item,
        String agency,
        String stream,
        String consolidator,
        List<String> supports,
        UndertakingStatus status,
        int round,
        LocalDate dueOn,
        String dueSource,
        String holder,
        Long letterId,
        Instant startedAt,
        Instant closedAt) {

    public Undertaking {
        supports = List.copyOf(supports);
    }

    public static String idOf(String planId, int item, String agency) {
        return planId + "." + item + "." + agency;
    }

    public boolean isOverdueOn(LocalDate day) {
        return status.isAtWork() && dueOn != null && dueOn.isBefore(day);
    }
}
