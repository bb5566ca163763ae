package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.portfolio.TransferForm;

/** The lead agency's part in a dossier (cơ quan chủ trì): propose, draft, sign, mend, and rest. */
@Service
public class DossierService {

    private static final String PROPOSED_ANEW = "Được đề nghị lại trong hồ sơ";
    private static final String NO_LONGER_PROPOSED = "Hồ sơ không còn đề nghị nhiệm vụ này";

    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DraftedPowers draftedPowers;
    private final DraftedSuccession draftedSuccession;
    private final Recipients recipients;
    private final LawCheck law;
    private final PowerOutcomes powerOutcomes;
    private final CoordinationRoles roles;
    private final Clock clock;

    DossierService(
            Dossiers dossiers,
            DossierDesk desk,
            DraftedPowers draftedPowers,
            DraftedSuccession draftedSuccession,
            Recipients recipients,
            LawCheck law,
            PowerOutcomes powerOutcomes,
            CoordinationRoles roles,
            Clock clock) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.draftedPowers = draftedPowers;
        this.draftedSuccession = draftedSuccession;
        this.recipients = recipients;
        this.law = law;
        this.powerOutcomes = powerOutcomes;
        this.roles = roles;
        this.clock = clock;
    }

    /** Opens a dossier of the current official's agency, which leads it. */
    @Transactional
    public Dossier propose(String title, TransferForm form) {
        var agency = desk.proposingAgency();
        var now = clock.instant();
        var id = dossiers.nextId(LocalDate.now(clock).getYear());
        var dossier = Dossier.proposed(id, form, agency, title, now);
        dossiers.add(dossier);
        dossiers.addParticipants(id, Set.of(agency));
        return desk.lay(dossier, Deed.PROPOSE, Outcome.DONE, null);
    }

    /** Takes what the drafters wrote. Refused, with all reasons at once, where the law does not allow it. */
    @Transactional
    public Dossier draft(DossierId id, Draft draft) {
        var dossier = desk.take(id);
        var content = new DossierContent(
                dossier.content().title(),
                draft.transferor(),
                draft.recipients(),
                draftedPowers.of(dossier, draft),
                draftedPowers.coordinating(dossier, draft.coordinating(), draft.powers()),
                draft.procedure(),
                draft.procedureReason(),
                draft.conditions(),
                draft.legalBasisNote(),
                dossier.hasTerm() ? draft.validUntil() : null,
                draft.declared());
        var submitted = dossier.submitted(content).succeeding(draftedSuccession.of(dossier, draft));
        law.require(submitted);
        powerOutcomes.giveBack(submitted, submitted.powerCodes(), NO_LONGER_PROPOSED);
        desk.keepRevision(submitted);
        var dropped = dossier.content().powersWithout(content);
        if (!dropped.isEmpty()) {
            powerOutcomes.drop(dossier, dropped);
        }
        dossiers.succeed(submitted);
        powerOutcomes.takeUp(submitted, PROPOSED_ANEW);
        return desk.lay(submitted, Deed.DRAFT, Outcome.DONE, null);
    }

    /** The head of the lead agency signs the proposal, or turns it another way. */
    @Transactional
    public Outcome signProposal(DossierId id, Outcome outcome, String reason, Pause pause) {
        var dossier = desk.take(id);
        switch (outcome) {
            case SIGN -> {
                law.require(dossier);
                dossiers.addParticipants(
                        id,
                        List.of(
                                roles.legalReviewer(),
                                roles.competenceReviewer(),
                                roles.office(),
                                recipients.decidingAgency(dossier)));
            }
            case PROPOSE_PAUSE, PROPOSE_DECLINE -> {
                dossiers.addParticipants(id, Set.of(roles.committee()));
                dossier = dossier.with(dossier.status(), outcome == Outcome.PROPOSE_PAUSE ? desk.checked(pause) : null);
            }
            case WITHDRAW -> {
                dossier = dossier.with(DossierStatus.WITHDRAWN, null);
                powerOutcomes.giveBack(dossier, Set.of(), reason);
            }
            default -> {}
        }
        var laid = desk.lay(dossier, Deed.SIGN_PROPOSAL, outcome, reason);
        if (outcome == Outcome.WITHDRAW) {
            powerOutcomes.withdraw(laid, reason);
        }
        return outcome;
    }

    /**
     * The province agrees, or not, to what the lead agency proposes instead of a transfer; the agency alone cannot.
     *
     * @return PAUSE or DECLINE as it was proposed, or RETURN
     */
    @Transactional
    public Outcome consider(DossierId id, Outcome outcome, String reason) {
        var dossier = desk.take(id);
        if (outcome != Outcome.AGREE) {
            var goingOn =
                    desk.lay(dossier.with(DossierStatus.IN_PROGRESS, null), Deed.CONSIDER_PROPOSAL, outcome, reason);
            if (dossier.status() == DossierStatus.PAUSED) {
                powerOutcomes.follow(goingOn, reason);
            }
            return outcome;
        }
        var agreed = dossier.pause() == null ? Outcome.DECLINE : Outcome.PAUSE;
        var laid = desk.lay(dossier.rested(agreed, dossier.pause()), Deed.CONSIDER_PROPOSAL, outcome, reason);
        powerOutcomes.follow(laid, reason);
        return agreed;
    }

    /** The drafters mend a dossier that came back, and say what they changed. */
    @Transactional
    public void revise(DossierId id, String explanation, Mending mending) {
        var dossier = desk.take(id).mended(mending);
        law.require(dossier);
        desk.keepRevision(dossier);
        desk.lay(dossier, Deed.REVISE, Outcome.DONE, explanation);
    }

    /** Looks again at a dossier that rests: go on, keep resting until another day, or propose to decline it. */
    @Transactional
    public Outcome reviewPause(DossierId id, Outcome outcome, String reason, LocalDate reviewOn) {
        var dossier = desk.take(id);
        var after =
                switch (outcome) {
                    case RESUME -> dossier.with(DossierStatus.IN_PROGRESS, null);
                    case KEEP ->
                        dossier.with(
                                DossierStatus.PAUSED,
                                desk.checked(new Pause(dossier.pause().awaitedLegalBasis(), reviewOn)));
                    default -> dossier.with(dossier.status(), null);
                };
        var laid = desk.lay(after, Deed.REVIEW_PAUSE, outcome, reason);
        if (outcome == Outcome.RESUME || outcome == Outcome.KEEP) {
            powerOutcomes.follow(laid, reason);
        }
        return outcome;
    }
}
