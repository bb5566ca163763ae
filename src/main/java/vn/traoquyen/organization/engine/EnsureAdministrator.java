package vn.traoquyen.organization.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.ProvinceSettings;

/**
 * Keeps at least one direct member in {@code camunda-admin}, without which the webapps would let anybody make himself
 * an administrator (CVE-2026-77226).
 */
@Component
class EnsureAdministrator {

    private final IdentityService identities;
    private final ProvinceSettings.FirstAdministrator first;

    EnsureAdministrator(IdentityService identities, ProvinceSettings settings) {
        this.identities = identities;
        this.first = settings.admin();
    }

    void ensure() {
        if (hasMember()) {
            return;
        }
        if (!first.isGiven()) {
            throw new NoAdministrator();
        }
        if (identities.createUserQuery().userId(first.user()).count() == 0) {
            var user = identities.newUser(first.user());
            user.setFirstName("Quản trị");
            user.setLastName("hệ thống");
            user.setPassword(first.password());
            identities.saveUser(user);
        }
        identities.createMembership(first.user(), IdentityPlan.ADMINISTRATORS);
    }

    private boolean hasMember() {
        return identities
                        .createUserQuery()
                        .memberOfGroup(IdentityPlan.ADMINISTRATORS)
                        .count()
                > 0;
    }
}
