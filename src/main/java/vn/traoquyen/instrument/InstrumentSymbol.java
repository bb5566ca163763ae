package vn.traoquyen.instrument;

import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;
import static vn.traoquyen.instrument.IssuerCapacity.CHAIRMAN;

/**
 * Number and symbol of a decision (số, ký hiệu): {@code 12/QĐ-UBND}, {@code 12/QĐ-SYT}; normative with the year and,
 * for the Chairman, his own letters: {@code 12/2026/QĐ-UBND}, {@code 12/2026/QĐ-CTUBND}.
 */
final class InstrumentSymbol {

    private static final String BLANK = "\u00a0".repeat(8);

    private InstrumentSymbol() {}

    static String of(int number, int year, InstrumentKind kind, Issuer issuer, int padding) {
        return ("%0" + padding + "d").formatted(number) + tail(year, kind, issuer);
    }

    /** With room for the number, as a paper is signed. */
    static String blank(int year, InstrumentKind kind, Issuer issuer) {
        return BLANK + tail(year, kind, issuer);
    }

    private static String tail(int year, InstrumentKind kind, Issuer issuer) {
        if (kind != NORMATIVE) {
            return "/QĐ-" + issuer.agencySymbol();
        }
        return "/" + year + "/QĐ-" + (issuer.capacity() == CHAIRMAN ? "CT" : "") + issuer.agencySymbol();
    }
}
