package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.instrument.Release;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.shared.Refusal;

/** The decision and what becomes of it (quyết định): signed, numbered, released, or turned away. */
@Service
public class ApprovalService {

    private final DossierDesk desk;
    private final LawCheck law;
    private final DecisionDraft decisionDraft;
    private final InstrumentService instruments;
    private final PowerOutcomes powerOutcomes;
    private final Dossiers dossiers;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;

    ApprovalService(
            DossierDesk desk,
            LawCheck law,
            DecisionDraft decisionDraft,
            InstrumentService instruments,
            PowerOutcomes powerOutcomes,
            Dossiers dossiers,
            Recipients recipients,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.law = law;
        this.decisionDraft = decisionDraft;
        this.instruments = instruments;
        this.powerOutcomes = powerOutcomes;
        this.dossiers = dossiers;
        this.recipients = recipients;
        this.events = events;
    }

    /** Signs the decision, so that its document is drawn up, or sends back, pauses or declines the dossier. */
    @Transactional
    public Outcome decide(DossierId id, Outcome outcome, String reason, Signing signing, Pause pause) {
        var dossier = desk.take(id);
        ReviewService.refuseMissingAppraisal(dossier, outcome);
        switch (outcome) {
            case SIGN -> sign(dossier, reason, signing);
            case PAUSE, DECLINE -> {
                refuseAgencyAlone(dossier, outcome);
                var checked = outcome == Outcome.PAUSE ? desk.checked(pause) : null;
                var laid = desk.lay(dossier.rested(outcome, checked), Deed.DECIDE, outcome, reason);
                powerOutcomes.follow(laid, reason);
            }
            default -> desk.lay(dossier, Deed.DECIDE, outcome, reason);
        }
        return outcome;
    }

    /** What the province counts as paused or declined, the province has agreed to. */
    private static void refuseAgencyAlone(Dossier dossier, Outcome outcome) {
        if (dossier.content().transferor().capacity() == Capacity.HEAD) {
            throw new Refusal("approval.agencyAlone", Map.of("outcome", outcome.label()));
        }
    }

    private void sign(Dossier dossier, String note, Signing signing) {
        if (signing.capacity() == null) {
            throw new Refusal("approval.signingCapacityMissing");
        }
        var signed = dossier.effectiveOn(law.comingEffectiveDay(dossier, signing.effectiveOn()));
        desk.lay(signed, Deed.DECIDE, Outcome.SIGN, note);
        instruments.prepare(decisionDraft.of(signed, desk.official(), signing.capacity()));
    }

    /** The committee signs what it submits to the council; the resolution itself is drawn up by the council's office. */
    @Transactional
    public Outcome signCouncilSubmission(DossierId id, Outcome outcome, String reason) {
        var dossier = desk.lay(desk.take(id), Deed.SIGN_COUNCIL_SUBMISSION, outcome, reason);
        if (outcome == Outcome.SIGN) {
            dossiers.addParticipants(id, List.of(dossier.content().transferor().agency()));
        }
        return outcome;
    }

    /** Records what the council resolved, with the number that its office gave. */
    @Transactional
    public Outcome recordResolution(DossierId id, Outcome outcome, String reason, String symbol, LocalDate issuedOn) {
        var dossier = desk.take(id);
        if (outcome == Outcome.PASSED) {
            var laid = desk.lay(dossier, Deed.RECORD_RESOLUTION, outcome, reason);
            instruments.prepare(decisionDraft.ofCouncil(laid));
            powerOutcomes.hold(laid);
            issued(laid, instruments.recordNumber(id.value(), symbol, issuedOn));
        } else {
            var laid = desk.lay(dossier.rested(Outcome.DECLINE, null), Deed.RECORD_RESOLUTION, outcome, reason);
            powerOutcomes.follow(laid, reason);
        }
        return outcome;
    }

    /**
     * The registry clerk has checked layout and signature; or what was signed can have no number any more, because its
     * day of effect or its term has passed, and whoever signed it must sign anew.
     */
    @Transactional
    public Outcome register(DossierId id, Outcome outcome, String text) {
        var dossier = desk.take(id);
        if (outcome == Outcome.RETURN_TO_SIGNER) {
            instruments.discard(id.value());
            dossier = dossier.effectiveOn(null);
        }
        desk.lay(dossier, Deed.REGISTER_INSTRUMENT, outcome, text);
        return outcome;
    }

    /** Enters the document in its number book, and hands its powers over. */
    @Transactional
    public void assignNumber(DossierId id) {
        var dossier = desk.take(id);
        powerOutcomes.hold(dossier);
        issued(dossier, instruments.assignNumber(id.value()));
    }

    private void issued(Dossier dossier, Instrument instrument) {
        var issued = dossier.effectiveOn(instrument.effectiveOn());
        dossiers.update(issued);
        powerOutcomes.complete(issued, instrument);
        dossiers.addParticipants(issued.id(), recipients.agenciesOf(issued));
        events.publishEvent(PowersHandedOver.by(issued, instrument));
    }

    @Transactional
    public void release(DossierId id, List<ReleaseChannel> channels, List<String> sentTo) {
        var labels = channels.stream().map(ReleaseChannel::label).toList();
        var laid = desk.lay(desk.take(id), Deed.RELEASE_INSTRUMENT, Outcome.DONE, String.join("; ", labels));
        instruments.release(id.value(), new Release(null, labels, sentTo));
        if (recipients.acceptingAgencies(laid).isEmpty()) {
            dossiers.update(laid.with(DossierStatus.COMPLETED, null));
        }
    }

    /** A recipient takes over what was handed to it, or says what stands in the way. */
    @Transactional
    public Outcome accept(DossierId id, Outcome outcome, String text) {
        var dossier = desk.take(id);
        desk.refuseNotAsked(recipients.acceptingAgencies(dossier));
        var laid = desk.lay(dossier, Deed.ACCEPT_TRANSFER, outcome, text);
        if (outcome == Outcome.ACCEPT) {
            completeIfSettled(laid);
        }
        return outcome;
    }

    /**
     * The coordinator urges a recipient that has let its deadline pass, or records that the instrument was delivered and
     * is in force, so that nobody waits for it any longer.
     */
    @Transactional
    public Outcome urge(DossierId id, String recipient, Outcome outcome, String text) {
        var laid = desk.lay(desk.take(id), Deed.URGE_ACCEPTANCE, outcome, text, recipient);
        if (outcome == Outcome.URGE) {
            events.publishEvent(new RecipientUrged(id.value(), recipient, text));
        }
        completeIfSettled(laid);
        return outcome;
    }

    /** Each recipient has accepted, or it was recorded that it was given what it has. */
    private void completeIfSettled(Dossier dossier) {
        var settled = dossiers.entriesOf(dossier.id()).stream()
                .filter(entry -> entry.outcome() == Outcome.ACCEPT || entry.outcome() == Outcome.RECORD)
                .map(entry -> entry.outcome() == Outcome.RECORD
                        ? entry.concerning()
                        : entry.author().agency())
                .toList();
        if (settled.containsAll(recipients.acceptingAgencies(dossier))) {
            dossiers.update(dossier.with(DossierStatus.COMPLETED, null));
        }
    }
}
