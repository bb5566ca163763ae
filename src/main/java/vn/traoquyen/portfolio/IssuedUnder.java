package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The instrument by which powers were handed over (văn bản phân cấp, ủy quyền).
 *
 * @param validUntil the last day of a delegation; null for a decentralization
 */
public record IssuedUnder(String symbol, LocalDate issuedOn, LocalDate effectiveOn, LocalDate validUntil) {

    public IssuedUnder {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(issuedOn);
        Objects.requireNonNull(effectiveOn);
    }
}
