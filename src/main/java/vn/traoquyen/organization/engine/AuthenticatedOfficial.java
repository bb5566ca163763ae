package vn.traoquyen.organization.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.shared.Refusal;

/** The official in whose name the engine works at the moment. */
@Component
class AuthenticatedOfficial implements CurrentOfficial {

    private final IdentityService identities;
    private final Officials officials;
    private final Stead stead;

    AuthenticatedOfficial(IdentityService identities, Officials officials, Stead stead) {
        this.identities = identities;
        this.officials = officials;
        this.stead = stead;
    }

    @Override
    public Official current() {
        return find().orElseThrow(() -> new Refusal("organization.forbidden.noOfficial"));
    }

    @Override
    public Optional<Official> find() {
        return self().map(self ->
                onBehalfOf().map(absent -> atPostOf(absent, self)).orElse(self));
    }

    @Override
    public String userId() {
        return authentication().map(Authentication::getUserId).orElse(null);
    }

    @Override
    public Optional<Official> onBehalfOf() {
        var userId = userId();
        return userId == null ? Optional.empty() : CompletedHere.behalf(task -> stead.of(userId, task));
    }

    @Override
    public List<Official> posts() {
        return posts(charge -> charge.process() == null);
    }

    @Override
    public List<Official> postsIn(String processKey) {
        return posts(charge -> charge.covers(processKey));
    }

    private List<Official> posts(Predicate<Charge> wanted) {
        return self().stream()
                .flatMap(self -> Stream.concat(
                        Stream.of(self),
                        stead.charges(self.userId()).stream()
                                .filter(wanted)
                                .map(charge -> atPostOf(charge.absent(), self))))
                .toList();
    }

    private Optional<Official> self() {
        return Optional.ofNullable(userId()).flatMap(officials::find);
    }

    private static Official atPostOf(Official absent, Official self) {
        return new Official(
                self.userId(), self.fullName(), self.title(), absent.agencyCode(), absent.position(), self.email());
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
