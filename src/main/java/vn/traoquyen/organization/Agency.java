package vn.traoquyen.organization;

import java.time.LocalDate;

/**
 * An agency that gives, receives or reviews powers (cơ quan), known from {@code validFrom} until the day before
 * {@code validUntil}; an agency without an end has no {@code validUntil}.
 */
public record Agency(
        String code,
        String name,
        String shortName,
        String symbol,
        AgencyKind kind,
        LocalDate validFrom,
        LocalDate validUntil) {

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validUntil == null || date.isBefore(validUntil));
    }
}
