package vn.traoquyen.engine;

import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's settings that keep people to their own work; they hold whatever a properties file says. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SecuritySettings extends AbstractProcessEnginePlugin {

    /** Our ids hold dots and dashes, such as {@code so-y-te.chuyen-vien}. */
    private static final String IDS = "[a-zA-Z0-9][a-zA-Z0-9._@-]*";

    private final ListableBeanFactory beans;

    SecuritySettings(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        var interceptors = new ArrayList<CommandInterceptor>();
        Optional.ofNullable(engine.getCustomPostCommandInterceptorsTxRequired()).ifPresent(interceptors::addAll);
        interceptors.add(new PapersBarrier());
        engine.setCustomPostCommandInterceptorsTxRequired(interceptors);
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setEnableHistoricInstancePermissions(true);
        engine.setGeneralResourceWhitelistPattern(IDS);
        engine.setEnablePasswordPolicy(true);
        engine.setWebappsAuthenticationLoggingEnabled(true);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableScriptEngineLoadExternalResources(false);
        var reachable = new ModelBeans(beans);
        engine.setBeans(reachable);
        engine.setExpressionManager(new GuardedExpressions(reachable));
    }
}
