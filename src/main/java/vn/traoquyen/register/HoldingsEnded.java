package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;

/**
 * Holdings of one instrument have ended, or will on a day that is known (đã chấm dứt); published within the same
 * transaction.
 *
 * @param holdings as they are now
 * @param lastDay on which they are held
 * @param paper the document by which they end; null where they expired
 */
public record HoldingsEnded(
        String instrumentId, List<Holding> holdings, HoldingEnd end, LocalDate lastDay, String paper) {

    public HoldingsEnded {
        holdings = List.copyOf(holdings);
    }
}
