package vn.traoquyen.approval;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.portfolio.WorkOnPowers;

/** The open dossiers that carry powers, as far as the one who asks may know of them (hồ sơ liên quan). */
@Component
class DossiersOnPowers implements WorkOnPowers {

    private final CarriedPowers carriedPowers;
    private final DossierRights rights;
    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;

    DossiersOnPowers(
            CarriedPowers carriedPowers,
            DossierRights rights,
            CurrentOfficial currentOfficial,
            CoordinationRoles roles) {
        this.carriedPowers = carriedPowers;
        this.rights = rights;
        this.currentOfficial = currentOfficial;
        this.roles = roles;
    }

    @Override
    public List<Work> on(Collection<String> powerCodes) {
        return carriedPowers.openDossiers(powerCodes, reviewsLaw() ? null : rights.agencyInView()).stream()
                .map(dossier -> new Work(
                        Kind.DOSSIER,
                        dossier.id().value(),
                        dossier.title(),
                        dossier.status().label(),
                        dossier.powerCodes()))
                .toList();
    }

    /** Who enters a change of the law must know what it concerns. */
    private boolean reviewsLaw() {
        return currentOfficial
                .find()
                .filter(official -> official.agencyCode().equals(roles.legalReviewer()))
                .isPresent();
    }
}
