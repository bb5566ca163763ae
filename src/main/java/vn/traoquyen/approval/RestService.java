package vn.traoquyen.approval;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.Refusal;

/** The ways back for a dossier that rests (tiếp tục, mở lại): paused ones resume, ended ones are reopened. */
@Service
public class RestService {

    private static final Set<DossierStatus> REOPENABLE = Set.of(DossierStatus.DECLINED, DossierStatus.WITHDRAWN);

    private final DossierDesk desk;
    private final DraftedPowers draftedPowers;
    private final PowerOutcomes powerOutcomes;
    private final ApprovalProcess process;
    private final CoordinationRoles roles;

    RestService(
            DossierDesk desk,
            DraftedPowers draftedPowers,
            PowerOutcomes powerOutcomes,
            ApprovalProcess process,
            CoordinationRoles roles) {
        this.desk = desk;
        this.draftedPowers = draftedPowers;
        this.powerOutcomes = powerOutcomes;
        this.process = process;
        this.roles = roles;
    }

    /** What the current official may do now to wake this dossier. */
    Set<Deed> waysBack(Dossier dossier) {
        var official = desk.findOfficial();
        boolean leads = official.filter(one -> one.agencyCode().equals(dossier.leadAgency()))
                .isPresent();
        boolean reviewsLaw = official.filter(one -> one.agencyCode().equals(roles.legalReviewer()))
                .isPresent();
        boolean head = official.filter(one -> one.position() == Position.HEAD).isPresent();
        if (dossier.status() == DossierStatus.PAUSED) {
            return leads && head
                    ? Set.of(Deed.RESUME_DOSSIER)
                    : reviewsLaw ? Set.of(Deed.LEGAL_BASIS_CHANGED) : Set.of();
        }
        return REOPENABLE.contains(dossier.status()) && leads && head ? Set.of(Deed.REOPEN) : Set.of();
    }

    /** The head of the lead agency takes a paused dossier up again. */
    @Transactional
    public void resume(DossierId id, String reason) {
        var woken = wake(id, Deed.RESUME_DOSSIER, Outcome.RESUME, reason);
        powerOutcomes.follow(woken, reason);
        process.resume(id);
    }

    /** Sở Tư pháp says that the law which a paused dossier waited for is there: its agency is asked to look again. */
    @Transactional
    public void legalBasisChanged(DossierId id, String reason) {
        var dossier = allowed(id, Deed.LEGAL_BASIS_CHANGED, reason);
        desk.lay(dossier, Deed.LEGAL_BASIS_CHANGED, Outcome.DONE, reason);
        process.legalBasisChanged(id);
    }

    /**
     * A change of the law was entered that concerns powers of this paused dossier: its agency is asked to look again, unless
     * it does already.
     */
    @Transactional
    public void followLegalBasis(DossierId id, String change) {
        var dossier = desk.take(id);
        if (dossier.status() == DossierStatus.PAUSED && process.awaitsLegalBasis(id)) {
            desk.lay(dossier, Deed.LEGAL_BASIS_CHANGED, Outcome.DONE, change);
            process.legalBasisChanged(id);
        }
    }

    /** The head of the lead agency proposes anew what was declined or withdrawn. */
    @Transactional
    public void reopen(DossierId id, String reason) {
        draftedPowers.requireFree(allowed(id, Deed.REOPEN, reason));
        var woken = wake(id, Deed.REOPEN, Outcome.RESUME, reason);
        powerOutcomes.relist(woken, reason);
        powerOutcomes.takeUp(woken, reason);
        process.reopen(woken);
    }

    private Dossier wake(DossierId id, Deed deed, Outcome outcome, String reason) {
        var dossier = allowed(id, deed, reason);
        return desk.lay(dossier.with(DossierStatus.IN_PROGRESS, null), deed, outcome, reason);
    }

    private Dossier allowed(DossierId id, Deed deed, String reason) {
        var dossier = desk.take(id);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("approval.reasonMissing", Map.of("deed", deed.label(), "outcome", deed.label()));
        }
        if (!waysBack(dossier).contains(deed)) {
            throw new Refusal(
                    "approval.forbidden.wayBack",
                    Map.of("deed", deed.label(), "status", dossier.status().label()));
        }
        return dossier;
    }
}
