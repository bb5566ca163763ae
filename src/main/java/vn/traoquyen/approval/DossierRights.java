package vn.traoquyen.approval;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.Refusal;

/**
 * Who may see and change a dossier (quyền đối với hồ sơ): the agencies that take part in it; the heads who watch over
 * the province and the administrator see every dossier.
 */
@Component
class DossierRights implements DossierAccess {

    /** The process of the chain: whoever stands in for somebody in it alone reads its dossiers too. */
    private static final String PROCESS = "transferApproval";

    private final Dossiers dossiers;
    private final CurrentOfficial currentOfficial;
    private final Officials officials;
    private final CoordinationRoles roles;

    DossierRights(Dossiers dossiers, CurrentOfficial currentOfficial, Officials officials, CoordinationRoles roles) {
        this.dossiers = dossiers;
        this.currentOfficial = currentOfficial;
        this.officials = officials;
        this.roles = roles;
    }

    @Override
    public void mayRead(String dossierId) {
        if (!seesAll() && !takesPart(dossierId)) {
            throw notFound(dossierId);
        }
    }

    @Override
    public void mayWrite(String dossierId) {
        mayRead(dossierId);
        var dossier = dossiers.find(DossierId.of(dossierId)).orElseThrow(() -> notFound(dossierId));
        if (!takesPart(dossierId)
                || dossier.status() != DossierStatus.IN_PROGRESS && dossier.status() != DossierStatus.PAUSED) {
            throw new Refusal("approval.forbidden.dossier", Map.of("id", dossierId));
        }
    }

    @Override
    public boolean isColleague(String userId) {
        var agency = currentOfficial.current().agencyCode();
        return officials
                .find(userId)
                .filter(official -> official.agencyCode().equals(agency))
                .isPresent();
    }

    @Override
    public String whoAsks() {
        return currentOfficial.current().userId();
    }

    /** The agency whose dossiers the one who asks may list; null: every agency's. */
    String agencyInView() {
        return seesAll() ? null : currentOfficial.current().agencyCode();
    }

    private boolean seesAll() {
        return currentOfficial.isAdministrator()
                || currentOfficial.posts().stream()
                        .filter(official -> official.position() == Position.HEAD)
                        .map(Official::agencyCode)
                        .anyMatch(roles.overseers()::contains);
    }

    private boolean takesPart(String dossierId) {
        return currentOfficial.postsIn(PROCESS).stream()
                .map(Official::agencyCode)
                .distinct()
                .anyMatch(agency -> dossiers.isParticipant(DossierId.of(dossierId), agency));
    }

    private static Refusal notFound(String dossierId) {
        return new Refusal("approval.notFound.dossier", Map.of("id", dossierId));
    }
}
