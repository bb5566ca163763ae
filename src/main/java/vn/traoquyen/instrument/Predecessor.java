package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An instrument in force that another one succeeds (văn bản được kế tiếp).
 *
 * @param whole whether everything that it still hands over is concerned, or only a part
 */
public record Predecessor(String instrumentId, String symbol, LocalDate issuedOn, boolean whole) {

    public Predecessor {
        Objects.requireNonNull(instrumentId);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(issuedOn);
    }

    public boolean isCited(String symbol, LocalDate issuedOn) {
        return this.symbol.equals(symbol) && this.issuedOn.equals(issuedOn);
    }

    /** "Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026". */
    public String citation() {
        return "Quyết định số " + symbol + " " + PaperDate.full(issuedOn);
    }

    Predecessor inPart() {
        return new Predecessor(instrumentId, symbol, issuedOn, false);
    }
}
