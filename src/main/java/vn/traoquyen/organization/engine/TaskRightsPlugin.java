package vn.traoquyen.organization.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts {@link TaskRights}, {@link TaskGrants}, {@link GroupsAsTheyAre} and {@link StandInGroups} in the place of the engine's
 * own, and offers new tasks to substitutes.
 */
@Component
class TaskRightsPlugin extends AbstractProcessEnginePlugin {

    private final StandInGroups.Factory groups;
    private final ObjectProvider<OfferToStandInListener> standIns;

    TaskRightsPlugin(StandInGroups.Factory groups, ObjectProvider<OfferToStandInListener> standIns) {
        this.groups = groups;
        this.standIns = standIns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new TaskRights()));
        engine.setResourceAuthorizationProvider(new TaskGrants());
        engine.setIdentityProviderSessionFactory(groups);
        engine.setCustomSessionFactories(with(
                engine.getCustomSessionFactories(),
                List.of(new GroupsAsTheyAre.Factory(), new CompletedHere.Factory())));
        engine.setCustomPostBPMNParseListeners(with(
                engine.getCustomPostBPMNParseListeners(),
                List.of(new OnNewTasks(task -> standIns.getObject().notify(task)))));
    }

    private static <T> List<T> with(Collection<T> others, Collection<? extends T> ours) {
        var all = new ArrayList<T>();
        if (others != null) {
            all.addAll(others);
        }
        all.addAll(ours);
        return all;
    }
}
