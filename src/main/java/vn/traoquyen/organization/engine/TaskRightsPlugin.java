package vn.traoquyen.organization.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Puts {@link TaskRights}, {@link TaskGrants} and {@link GroupsAsTheyAre} in the place of the engine's own. */
@Component
class TaskRightsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new TaskRights()));
        engine.setResourceAuthorizationProvider(new TaskGrants());
        var sessions = new ArrayList<SessionFactory>();
        Optional.ofNullable(engine.getCustomSessionFactories()).ifPresent(sessions::addAll);
        sessions.add(new GroupsAsTheyAre.Factory());
        engine.setCustomSessionFactories(sessions);
    }
}
