package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.PlainText;

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

    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d{1,8}(?=/)");

    public FormerInstrument {
        symbol = PlainText.line(symbol);
    }

    /** A normative decision bears the year in its symbol; a council's resolution counts as one. */
    public InstrumentKind kind() {
        return symbol.matches(NORMATIVE) ? InstrumentKind.NORMATIVE : InstrumentKind.ADMINISTRATIVE;
    }

    /** Its place in the number book that goes on here; empty where its number is none, or of a book kept elsewhere. */
    public Optional<Integer> number() {
        var number = LEADING_NUMBER.matcher(symbol);
        return capacity != IssuerCapacity.COUNCIL && number.find() && symbol.contains("/QĐ-")
                ? Optional.of(Integer.valueOf(number.group()))
                : Optional.empty();
    }

    public NumberBook book(InstrumentSettings settings) {
        return NumberBook.of(issuerCode, capacity, kind(), issuedOn.getYear(), settings);
    }

    public Named named() {
        return new Named(issuerCode, symbol, issuedOn.getYear());
    }

    /** What tells one instrument from all others (số, ký hiệu của một cơ quan trong năm). */
    public record Named(String issuer, String symbol, int year) {}
}
