package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.time.Year;

/**
 * What the registry clerk adds to a signed paper (số, ký hiệu và ngày ban hành).
 *
 * @param symbol with room for the number while there is none
 * @param date "ngày 16 tháng 11 năm 2026", with room for day and month while there is none
 */
public record Stamp(String symbol, String date) {

    private static final String ROOM = "\u00a0".repeat(5);

    static Stamp of(String symbol, LocalDate issuedOn) {
        return new Stamp(symbol, PaperDate.full(issuedOn));
    }

    static Stamp blank(InstrumentDraft draft, Year year) {
        return new Stamp(
                InstrumentSymbol.blank(year.getValue(), draft.kind(), draft.issuer()),
                "ngày" + ROOM + "tháng" + ROOM + "năm " + year);
    }
}
