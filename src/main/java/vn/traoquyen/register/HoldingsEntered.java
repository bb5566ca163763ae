package vn.traoquyen.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holdings were entered in the register (đã ghi sổ); published within the same transaction. A long list comes in several
 * parts, so that an instrument may be met more than once.
 *
 * @param importId the list that told of them; null where the chain handed them over
 */
public record HoldingsEntered(List<Holding> holdings, Long importId) {

    public HoldingsEntered {
        holdings = List.copyOf(holdings);
    }

    public Set<String> instrumentIds() {
        var ids = new LinkedHashSet<String>();
        holdings.forEach(holding -> ids.add(holding.instrumentId()));
        return ids;
    }
}
