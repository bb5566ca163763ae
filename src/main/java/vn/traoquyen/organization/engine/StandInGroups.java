package vn.traoquyen.organization.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.Substitutions;

/**
 * Counts a substitute among the members of the groups of the one who is away, as long as it lasts: rights, lists and the
 * handing over of tasks follow, and end with it.
 */
class StandInGroups extends DbIdentityServiceProvider {

    private final Factory factory;

    private StandInGroups(Factory factory) {
        this.factory = factory;
    }

    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        var groups = super.findGroupByQueryCriteria(query);
        if (query.getUserId() == null) {
            return groups;
        }
        var missing = factory.groupsInStead(query.getUserId());
        groups.forEach(group -> missing.remove(group.getId()));
        return missing.isEmpty() ? groups : with(groups, missing, query);
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return query.getUserId() == null
                ? super.findGroupCountByQueryCriteria(query)
                : findGroupByQueryCriteria(query).size();
    }

    private List<Group> with(List<Group> groups, Set<String> ids, DbGroupQueryImpl query) {
        var context = Context.getCommandContext();
        var all = new ArrayList<>(groups);
        context
                .runWithoutAuthorization(() -> createGroupQuery(context)
                        .groupIdIn(ids.toArray(String[]::new))
                        .list())
                .stream()
                .filter(group -> query.getId() == null || query.getId().equals(group.getId()))
                .filter(group ->
                        query.getIds() == null || Arrays.asList(query.getIds()).contains(group.getId()))
                .forEach(all::add);
        return all;
    }

    /** Opens it with what is known of substitutions. */
    @Component
    static class Factory implements SessionFactory {

        private final ObjectProvider<Substitutions> substitutions;
        private final Clock clock;

        Factory(ObjectProvider<Substitutions> substitutions, Clock clock) {
            this.substitutions = substitutions;
            this.clock = clock;
        }

        @Override
        public Class<?> getSessionType() {
            return StandInGroups.class;
        }

        @Override
        public Session openSession() {
            return new StandInGroups(this);
        }

        private Set<String> groupsInStead(String userId) {
            var groups = new LinkedHashSet<String>();
            substitutions.getObject().chargesOf(userId, LocalDate.now(clock)).stream()
                    .filter(charge -> charge.process() == null)
                    .map(Charge::absent)
                    .forEach(absent -> {
                        groups.add(absent.group().toString());
                        groups.add(absent.position().code());
                    });
            return groups;
        }
    }
}
