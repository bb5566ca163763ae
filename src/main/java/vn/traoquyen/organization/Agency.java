package vn.traoquyen.organization;

import java.time.LocalDate;

/**
 * An agency that gives, receives or reviews powers (cơ quan), known from {@code validFrom} until the day before
 * {@code validUntil}; an agency without an end has no {@code validUntil}. A unit (đơn vị) is an agency with a parent.
 *
 * @param parent the agency that a unit is part of, or whose work the Front follows; null for all others
 * @param mailbox where letters to the agency as such go; may be null
 */
public record Agency(
        String code,
        String name,
        String shortName,
        String symbol,
        AgencyKind kind,
        LocalDate validFrom,
        LocalDate validUntil,
        String parent,
        String mailbox) {

    /** An agency that is part of no other and has no mailbox. */
    public Agency(
            String code,
            String name,
            String shortName,
            String symbol,
            AgencyKind kind,
            LocalDate validFrom,
            LocalDate validUntil) {
        this(code, name, shortName, symbol, kind, validFrom, validUntil, null, null);
    }

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validUntil == null || date.isBefore(validUntil));
    }

    public boolean isUnit() {
        return kind == AgencyKind.UNIT;
    }
}
