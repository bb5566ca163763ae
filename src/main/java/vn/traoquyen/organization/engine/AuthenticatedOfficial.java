package vn.traoquyen.organization.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.shared.Refusal;

/** The official in whose name the engine works at the moment. */
@Component
class AuthenticatedOfficial implements CurrentOfficial {

    private final IdentityService identities;
    private final Officials officials;

    AuthenticatedOfficial(IdentityService identities, Officials officials) {
        this.identities = identities;
        this.officials = officials;
    }

    @Override
    public Official current() {
        return find().orElseThrow(() -> new Refusal("organization.forbidden.noOfficial"));
    }

    @Override
    public Optional<Official> find() {
        return authentication().map(Authentication::getUserId).flatMap(officials::find);
    }

    @Override
    public boolean isAdministrator() {
        return authentication()
                .map(Authentication::getGroupIds)
                .filter(groups -> groups.contains(IdentityPlan.ADMINISTRATORS))
                .isPresent();
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(identities.getCurrentAuthentication());
    }
}
