package vn.traoquyen.organization.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.ProvinceSettings;
import vn.traoquyen.organization.Staffing;

/**
 * Brings accounts, groups, rights and filters of the engine in line with agencies and officials before anybody is let
 * in. A later start at which nothing has changed costs one query; nodes that start together wait for each other.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Provisioning implements ApplicationRunner {

    private static final String PRINT = "traoquyen.identities";

    private final Agencies agencies;
    private final Officials officials;
    private final ProvinceSettings settings;
    private final ObjectProvider<Staffing> staffing;
    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService management;
    private final EnsureGrants grants;
    private final EnsureAdministrator administrator;

    Provisioning(
            Agencies agencies,
            Officials officials,
            ProvinceSettings settings,
            ObjectProvider<Staffing> staffing,
            ProcessEngineConfiguration engine,
            ManagementService management,
            EnsureGrants grants,
            EnsureAdministrator administrator) {
        this.agencies = agencies;
        this.officials = officials;
        this.settings = settings;
        this.staffing = staffing;
        this.engine = (ProcessEngineConfigurationImpl) engine;
        this.management = management;
        this.grants = grants;
        this.administrator = administrator;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        oneNodeAtATime();
        staffing.stream().forEach(Staffing::ensure);
        var plan = IdentityPlan.of(agencies.all(), officials.all());
        var print = plan.print() + "-" + grants.print();
        if (!print.equals(management.getProperties().get(PRINT))) {
            engine.getCommandExecutorTxRequired().execute(new EnsureIdentities(plan, this::firstPassword));
            grants.ensure();
            management.setProperty(PRINT, print);
        }
        administrator.ensure();
    }

    /** Outside of a demo nobody knows the password of an account that is made at a start: the administrator sets one. */
    private String firstPassword(Official official) {
        return settings.demo() ? settings.demoPassword() : OneTimePassword.next();
    }

    private void oneNodeAtATime() {
        engine.getCommandExecutorTxRequired().execute((CommandContext context) -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            return Stream.empty();
        });
    }
}
