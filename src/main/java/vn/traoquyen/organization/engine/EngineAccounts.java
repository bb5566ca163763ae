package vn.traoquyen.organization.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Accounts;
import vn.traoquyen.organization.OrganizationState;

/** The engine's own accounts, with its brake on repeated wrong passwords. */
@Component
class EngineAccounts implements Accounts {

    private final IdentityService identities;

    private final OrganizationState organization;
    private final Clock clock;

    EngineAccounts(IdentityService identities, OrganizationState organization, Clock clock) {
        this.identities = identities;
        this.organization = organization;
        this.clock = clock;
    }

    /** Substitutions begin and end with the day. */
    @Override
    public String rightsState() {
        return organization.current() + " " + LocalDate.now(clock);
    }

    @Override
    public Optional<SignedIn> signIn(String userId, String password) {
        identities.clearAuthentication();
        return identities.checkPassword(userId, password)
                ? Optional.of(new SignedIn(userId, groupsOf(userId)))
                : Optional.empty();
    }

    private List<String> groupsOf(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Override
    public void actAs(SignedIn person) {
        identities.setAuthentication(person.userId(), person.groups());
    }

    @Override
    public void actAsNobody() {
        identities.clearAuthentication();
    }
}
