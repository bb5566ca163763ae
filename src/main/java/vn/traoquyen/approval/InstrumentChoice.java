package vn.traoquyen.approval;

import java.time.LocalDate;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.portfolio.TransferForm;

/**
 * By what kind of instrument a dossier is decided, and from when (hình thức văn bản, ngày có hiệu lực).
 *
 * @param kind null until the review has chosen it
 * @param reason why a delegation asks for more than an administrative document; null where none is needed
 * @param effectiveOn null until it is signed
 */
public record InstrumentChoice(InstrumentKind kind, String reason, LocalDate effectiveOn) {

    /** Phân cấp leaves no choice: its document is normative (Điều 13 Luật 72/2025/QH15). */
    static InstrumentChoice firstFor(TransferForm form) {
        return new InstrumentChoice(
                form == TransferForm.DECENTRALIZATION ? InstrumentKind.NORMATIVE : null, null, null);
    }

    InstrumentChoice effectiveOn(LocalDate day) {
        return new InstrumentChoice(kind, reason, day);
    }
}
