package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.PlainText;

/**
 * What a decision will say (dự thảo quyết định), before it has a number and a date.
 *
 * @param subject trích yếu, without "Về việc"
 * @param legalBases căn cứ, one line each, with or without "Căn cứ"
 * @param proposer who proposes, e.g. "Giám đốc Sở Y tế"
 * @param proposalReference e.g. "Tờ trình số 45/TTr-SYT ngày 03 tháng 11 năm 2026"; may be null
 * @param effectiveOn null: from the day of signing
 * @param validUntil the last day of a delegation; null for a decentralization and for an ending, which have no end
 * @param signature null only for a council, whose resolution is drawn up elsewhere
 * @param sentTo nơi nhận, without "Như Điều" and "Lưu"
 * @param draftingUnit after "Lưu: VT," e.g. "NC"
 * @param succession the instruments in force that it succeeds; null where there are none
 */
public record InstrumentDraft(
        String dossierId,
        InstrumentKind kind,
        TransferForm form,
        Issuer issuer,
        String subject,
        List<String> legalBases,
        String proposer,
        String proposalReference,
        List<String> recipients,
        List<PowerRow> powers,
        LocalDate effectiveOn,
        LocalDate validUntil,
        Signature signature,
        List<String> sentTo,
        String draftingUnit,
        Succession succession) {

    public InstrumentDraft {
        subject = PlainText.line(subject);
        legalBases = PlainText.list(legalBases);
        proposer = PlainText.line(proposer);
        proposalReference = PlainText.line(proposalReference);
        recipients = PlainText.list(recipients);
        powers = powers == null ? List.of() : List.copyOf(powers);
        sentTo = PlainText.list(sentTo);
        draftingUnit = PlainText.line(draftingUnit);
    }

    /** Whether it ends what was handed over instead of handing over. */
    public boolean ends() {
        return succession != null && succession.ends();
    }
}
