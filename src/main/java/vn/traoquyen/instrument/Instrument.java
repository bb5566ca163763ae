package vn.traoquyen.instrument;

import java.time.LocalDate;
import vn.traoquyen.portfolio.TransferForm;

/**
 * An instrument (văn bản), prepared, issued or released.
 *
 * @param id the code of its dossier; of its own where it was issued before the system and only recorded here
 * @param number in the number book; null before issue and for one that was numbered elsewhere
 * @param symbol null before issue
 * @param effectiveOn null before issue if it takes effect on signing
 * @param validUntil null: without end
 * @param release null before release
 */
public record Instrument(
        String id,
        InstrumentKind kind,
        TransferForm form,
        IssuerCapacity capacity,
        String issuerCode,
        String issuerName,
        String subject,
        Integer number,
        String symbol,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate validUntil,
        Release release) {

    public boolean isIssued() {
        return symbol != null;
    }

    public boolean isReleased() {
        return release != null;
    }
}
