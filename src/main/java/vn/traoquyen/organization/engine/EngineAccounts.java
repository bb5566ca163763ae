package vn.traoquyen.organization.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Accounts;

/** The engine's own accounts, with its brake on repeated wrong passwords. */
@Component
class EngineAccounts implements Accounts {

    private final IdentityService identities;

    EngineAccounts(IdentityService identities) {
        this.identities = identities;
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
