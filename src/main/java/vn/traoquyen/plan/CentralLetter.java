package vn.traoquyen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter of the higher level that starts the clock of items (văn bản của Bộ, ngành Trung ương).
 *
 * @param id null before it is kept
 * @param number number and symbol, as on the letter
 * @param dueOn the day that the letter itself sets; null where it sets none
 * @param items ordinals of the items that it starts
 */
public record CentralLetter(
        Long id,
        String planId,
        String number,
        LocalDate issuedOn,
        String agency,
        String title,
        LocalDate dueOn,
        List<Integer> items,
        Instant registeredAt,
        String registeredBy) {

    public CentralLetter {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** "1234/BNV-CQĐP ngày 05/5/2025 của Bộ Nội vụ". */
    public String named() {
        return number + " ngày " + PlanWords.date(issuedOn) + " của " + agency;
    }
}
