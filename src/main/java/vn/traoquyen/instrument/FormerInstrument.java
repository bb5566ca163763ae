package vn.traoquyen.instrument;

import java.time.LocalDate;
import vn.traoquyen.portfolio.TransferForm;

/**
 * An instrument that was issued before the system, as a list tells of it (văn bản ban hành trước).
 *
 * @param issuerName as it stands on paper
 * @param validUntil the last day of a delegation; null for a decentralization
 */
public record FormerInstrument(
        String issuerCode,
        String issuerName,
        IssuerCapacity capacity,
        TransferForm form,
        String symbol,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate validUntil) {

    private static final String NORMATIVE = "\\d+\\p{L}?/\\d{4}/QĐ-.*|.*/NQ-.*";

    public FormerInstrument {
        symbol = PlainText.line(symbol);
    }

    /** A normative decision bears the year in its symbol; a council's resolution counts as one. */
    public InstrumentKind kind() {
        return symbol.matches(NORMATIVE) ? InstrumentKind.NORMATIVE : InstrumentKind.ADMINISTRATIVE;
    }

    public Named named() {
        return new Named(issuerCode, symbol, issuedOn.getYear());
    }

    /** What tells one instrument from all others (số, ký hiệu của một cơ quan trong năm). */
    public record Named(String issuer, String symbol, int year) {}
}
