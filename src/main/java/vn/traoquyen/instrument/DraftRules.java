package vn.traoquyen.instrument;

import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;
import static vn.traoquyen.instrument.IssuerCapacity.COMMITTEE;
import static vn.traoquyen.instrument.IssuerCapacity.COUNCIL;
import static vn.traoquyen.instrument.IssuerCapacity.HEAD;
import static vn.traoquyen.instrument.SigningCapacity.KT;
import static vn.traoquyen.instrument.SigningCapacity.TM;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;

import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** What must hold before a decision may be drawn up (điều kiện lập văn bản). */
final class DraftRules {

    private DraftRules() {}

    static void check(InstrumentDraft draft) {
        complete(draft);
        kindFitsForm(draft);
        if (!draft.ends()) {
            term(draft);
        }
        if (draft.issuer().capacity() != COUNCIL) {
            signing(draft);
        }
    }

    private static void complete(InstrumentDraft draft) {
        require(draft.dossierId() != null && !draft.dossierId().isBlank(), "mã hồ sơ");
        require(draft.kind() != null, "loại văn bản");
        require(draft.form() != null, "hình thức phân cấp hoặc ủy quyền");
        require(draft.issuer() != null && draft.issuer().capacity() != null, "cơ quan ban hành");
        require(!draft.issuer().agencyCode().isEmpty(), "mã cơ quan ban hành");
        require(!draft.issuer().agencyName().isEmpty(), "tên cơ quan ban hành");
        require(!draft.subject().isEmpty(), "trích yếu");
        if (draft.issuer().capacity() == COUNCIL) {
            return;
        }
        require(!draft.issuer().agencySymbol().isEmpty(), "ký hiệu cơ quan ban hành");
        require(!draft.issuer().headTitle().isEmpty(), "chức vụ người đứng đầu cơ quan ban hành");
        require(!draft.issuer().placeName().isEmpty(), "địa danh");
        require(!draft.legalBases().isEmpty(), "căn cứ ban hành");
        require(!draft.recipients().isEmpty(), "cơ quan, người nhận");
        require(!draft.powers().isEmpty(), "nhiệm vụ, quyền hạn");
        require(draft.powers().stream().noneMatch(power -> power.name().isEmpty()), "tên nhiệm vụ, quyền hạn");
        require(draft.signature() != null && draft.signature().capacity() != null, "người ký");
        require(!draft.signature().positionTitle().isEmpty(), "chức vụ người ký");
        require(!draft.signature().fullName().isEmpty(), "họ tên người ký");
    }

    /** Luật 72/2025/QH15, Điều 13; the head of an agency issues no normative instrument. */
    private static void kindFitsForm(InstrumentDraft draft) {
        if (draft.form() == DECENTRALIZATION && draft.kind() != NORMATIVE) {
            throw new Refusal("instrument.decentralizationNeedsNormative");
        }
        if (draft.issuer().capacity() == HEAD && draft.kind() == NORMATIVE) {
            throw new Refusal(
                    "instrument.headIssuesNoNormative",
                    Map.of("agency", draft.issuer().agencyName()));
        }
    }

    /** A delegation lasts "trong khoảng thời gian xác định" (Luật 72/2025/QH15, Điều 14 k.1). */
    private static void term(InstrumentDraft draft) {
        if (draft.form() == DECENTRALIZATION) {
            if (draft.validUntil() != null) {
                throw new Refusal("instrument.decentralizationHasNoEnd");
            }
            return;
        }
        if (draft.validUntil() == null) {
            throw new Refusal("instrument.delegationNeedsEnd");
        }
        if (draft.effectiveOn() != null && draft.validUntil().isBefore(draft.effectiveOn())) {
            throw new Refusal(
                    "instrument.endBeforeEffect",
                    Map.of(
                            "validUntil", PaperDate.brief(draft.validUntil()),
                            "effectiveOn", PaperDate.brief(draft.effectiveOn())));
        }
    }

    /** TM. is for a body that decides together, and only for it (Nghị định 30/2020/NĐ-CP, Điều 13). */
    private static void signing(InstrumentDraft draft) {
        var signing = draft.signature().capacity();
        var allowed = draft.issuer().capacity() == COMMITTEE ? signing == TM || signing == KT : signing != TM;
        if (!allowed) {
            throw new Refusal(
                    "instrument.signingCapacity",
                    Map.of(
                            "signing", signing.label(),
                            "issuer", draft.issuer().capacity().label()));
        }
    }

    private static void require(boolean present, String what) {
        if (!present) {
            throw new Refusal("instrument.incomplete", Map.of("missing", what));
        }
    }
}
