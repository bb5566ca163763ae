package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * An instrument comes to its last day (sắp hết hiệu lực); published once for each warning, within its transaction.
 *
 * @param daysBefore which of the warnings it is, such as 90, 60 or 30
 * @param leads the agencies that decide what comes after it
 * @param holders the agencies that hold by it
 */
public record TransferExpiring(
        String instrumentId, String symbol, LocalDate lastDay, int daysBefore, Set<String> leads, Set<String> holders) {

    public TransferExpiring {
        leads = Set.copyOf(leads);
        holders = Set.copyOf(holders);
    }
}
