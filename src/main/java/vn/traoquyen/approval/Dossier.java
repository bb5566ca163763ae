package vn.traoquyen.approval;

import java.time.Instant;
import java.time.LocalDate;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.portfolio.TransferForm;

/**
 * A dossier (hồ sơ đề nghị): one run of the approval chain, with one or more powers, that ends in one instrument.
 *
 * @param stage what is to be done next, or was done last where several wait side by side
 * @param round how often the drafters have submitted it
 * @param instrumentKind null until the review has chosen it
 * @param effectiveOn null until it is signed
 * @param pause null unless it is paused or a pause is proposed
 */
public record Dossier(
        DossierId id,
        TransferForm form,
        String leadAgency,
        DossierContent content,
        DossierStatus status,
        Deed stage,
        int round,
        InstrumentKind instrumentKind,
        String instrumentKindReason,
        LocalDate effectiveOn,
        Pause pause,
        Instant createdAt,
        Instant updatedAt) {

    static Dossier proposed(DossierId id, TransferForm form, String leadAgency, String title, Instant now) {
        return new Dossier(
                id,
                form,
                leadAgency,
                DossierContent.titled(title),
                DossierStatus.IN_PROGRESS,
                Deed.PROPOSE,
                0,
                unchosenKind(form),
                null,
                null,
                null,
                now,
                now);
    }

    /** Phân cấp has no choice; for ủy quyền the review of each round chooses. */
    private static InstrumentKind unchosenKind(TransferForm form) {
        return form == TransferForm.DECENTRALIZATION ? InstrumentKind.NORMATIVE : null;
    }

    Dossier submitted(DossierContent content) {
        return new Dossier(
                id,
                form,
                leadAgency,
                content,
                DossierStatus.IN_PROGRESS,
                stage,
                round + 1,
                unchosenKind(form),
                null,
                null,
                null,
                createdAt,
                updatedAt);
    }

    Dossier mended(Mending mending) {
        var content = this.content.mended(mending);
        return new Dossier(
                id,
                form,
                leadAgency,
                content,
                status,
                stage,
                round,
                instrumentKind,
                instrumentKindReason,
                effectiveOn,
                pause,
                createdAt,
                updatedAt);
    }

    Dossier with(InstrumentKind kind, String reason) {
        return new Dossier(
                id,
                form,
                leadAgency,
                content,
                status,
                stage,
                round,
                kind,
                reason,
                effectiveOn,
                pause,
                createdAt,
                updatedAt);
    }

    Dossier with(DossierStatus status, Pause pause) {
        return new Dossier(
                id,
                form,
                leadAgency,
                content,
                status,
                stage,
                round,
                instrumentKind,
                instrumentKindReason,
                effectiveOn,
                pause,
                createdAt,
                updatedAt);
    }

    /** The dossier once the province has agreed that it rests: paused or declined. */
    Dossier rested(Outcome outcome, Pause pause) {
        return outcome == Outcome.PAUSE ? with(DossierStatus.PAUSED, pause) : with(DossierStatus.DECLINED, null);
    }

    Dossier effectiveOn(LocalDate day) {
        return new Dossier(
                id,
                form,
                leadAgency,
                content,
                status,
                stage,
                round,
                instrumentKind,
                instrumentKindReason,
                day,
                pause,
                createdAt,
                updatedAt);
    }

    Dossier after(Deed deed, Instant at) {
        return new Dossier(
                id,
                form,
                leadAgency,
                content,
                status,
                deed,
                round,
                instrumentKind,
                instrumentKindReason,
                effectiveOn,
                pause,
                createdAt,
                at);
    }
}
