package vn.traoquyen.organization.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.StaffAccounts;
import vn.traoquyen.organization.SubstitutedWork;

/** The engine's accounts, groups and memberships of listed officials. */
@Component
class EngineStaffAccounts implements StaffAccounts {

    private final ProcessEngineConfigurationImpl configuration;
    private final IdentityService identities;
    private final SubstitutedWork work;
    private final EngineCall engine;

    EngineStaffAccounts(
            ProcessEngineConfiguration configuration,
            IdentityService identities,
            SubstitutedWork work,
            EngineCall engine) {
        this.configuration = (ProcessEngineConfigurationImpl) configuration;
        this.identities = identities;
        this.work = work;
        this.engine = engine;
    }

    @Override
    public List<NewAccount> make(Collection<Agency> agencies, Collection<Official> officials) {
        var made = new ArrayList<NewAccount>();
        var plan = IdentityPlan.of(List.copyOf(agencies), List.copyOf(officials));
        engine.asSystem(() -> configuration
                .getCommandExecutorTxRequired()
                .execute(new EnsureIdentities(plan, official -> {
                    var account = new NewAccount(official.userId(), official.fullName(), OneTimePassword.next());
                    made.add(account);
                    return account.password();
                })));
        return made;
    }

    @Override
    public void moved(Official before, Official now) {
        engine.asSystem(() -> {
            identities.deleteMembership(now.userId(), before.group().toString());
            if (before.position() != now.position()) {
                identities.deleteMembership(now.userId(), before.position().code());
            }
            return null;
        });
        work.giveBackForeign(now.userId());
    }
}
