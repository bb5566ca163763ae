package vn.traoquyen.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.portfolio.TransferForm;

/**
 * A dossier (hồ sơ đề nghị): one run of the approval chain, with one or more powers, that ends in one instrument.
 *
 * @param content what its drafters propose
 * @param progress how far it has come
 * @param instrumentChoice by what kind of instrument, and from when
 * @param succession the instruments in force that it succeeds; null where there are none
 */
public record Dossier(
        DossierId id,
        TransferForm form,
        String leadAgency,
        Instant createdAt,
        DossierContent content,
        DossierProgress progress,
        InstrumentChoice instrumentChoice,
        Succession succession) {

    static Dossier proposed(DossierId id, TransferForm form, String leadAgency, String title, Instant now) {
        return new Dossier(
                id,
                form,
                leadAgency,
                now,
                DossierContent.titled(title),
                DossierProgress.begun(now),
                InstrumentChoice.firstFor(form),
                null);
    }

    static Dossier opened(DossierId id, Opening opening, DossierContent content, Instant now) {
        return new Dossier(
                id,
                opening.form(),
                opening.leadAgency(),
                now,
                content,
                DossierProgress.begun(now),
                InstrumentChoice.firstFor(opening.form()),
                opening.succession());
    }

    Dossier submitted(DossierContent content) {
        return with(content, progress.submittedAgain(), InstrumentChoice.firstFor(form));
    }

    /** Whether its decision can be shown as a draft: the kind is chosen, and the paper is ours to draw up. */
    public boolean canBePreviewed() {
        return instrumentKind() != null
                && content.transferor() != null
                && content.transferor().capacity() != Capacity.COUNCIL;
    }

    Dossier mended(Mending mending) {
        return with(content.mended(mending), progress, instrumentChoice);
    }

    Dossier with(InstrumentKind kind, String reason) {
        return with(content, progress, new InstrumentChoice(kind, reason, effectiveOn()));
    }

    Dossier with(DossierStatus status, Pause pause) {
        return with(content, progress.with(status, pause), instrumentChoice);
    }

    /** The dossier once the province has agreed that it rests: paused or declined. */
    Dossier rested(Outcome outcome, Pause pause) {
        return outcome == Outcome.PAUSE ? with(DossierStatus.PAUSED, pause) : with(DossierStatus.DECLINED, null);
    }

    Dossier effectiveOn(LocalDate day) {
        return with(content, progress, instrumentChoice.effectiveOn(day));
    }

    Dossier after(Deed deed, Instant at) {
        return with(content, progress.after(deed, at), instrumentChoice);
    }

    private Dossier with(DossierContent content, DossierProgress progress, InstrumentChoice instrumentChoice) {
        return new Dossier(id, form, leadAgency, createdAt, content, progress, instrumentChoice, succession);
    }

    public List<String> powerCodes() {
        return content.powers().stream().map(DossierPower::code).toList();
    }

    public DossierStatus status() {
        return progress.status();
    }

    public Deed stage() {
        return progress.stage();
    }

    public int round() {
        return progress.round();
    }

    public Pause pause() {
        return progress.pause();
    }

    public Instant updatedAt() {
        return progress.updatedAt();
    }

    public InstrumentKind instrumentKind() {
        return instrumentChoice.kind();
    }

    public LocalDate effectiveOn() {
        return instrumentChoice.effectiveOn();
    }
}
