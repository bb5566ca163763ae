package vn.traoquyen.organization.engine;

import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_TASK;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;
import static org.camunda.bpm.engine.authorization.TaskPermissions.READ;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import vn.traoquyen.organization.GroupId;

/**
 * Writes down who sees and works on a task: the groups that it is offered to, and the heads of their agencies, who see
 * it and hand it over but do not complete it. A group that loses a task loses the sight of it.
 */
class TaskGrants extends DefaultAuthorizationProvider {

    private static final Permission[] CANDIDATES = {READ, TASK_WORK, TASK_ASSIGN};
    private static final Permission[] HEADS = {READ, TASK_ASSIGN};

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return Stream.concat(
                        grants(task, groupId, CANDIDATES),
                        GroupId.parse(groupId).stream()
                                .map(group -> group.heads().toString())
                                .filter(heads -> !heads.equals(groupId))
                                .flatMap(heads -> grants(task, heads, HEADS)))
                .toArray(AuthorizationEntity[]::new);
    }

    private Stream<AuthorizationEntity> grants(Task task, String groupId, Permission... permissions) {
        return Stream.of(
                grant(task, null, groupId, TASK, permissions),
                grant(task, null, groupId, HISTORIC_TASK, HistoricTaskPermissions.READ));
    }

    /** A substitute for one process is offered its tasks by name. */
    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return new AuthorizationEntity[] {
            grant(task, userId, null, TASK, CANDIDATES),
            grant(task, userId, null, HISTORIC_TASK, HistoricTaskPermissions.READ)
        };
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        if (!isBeingWorkedOn(task)) {
            return null;
        }
        return Stream.of(TASK, HISTORIC_TASK)
                .map(resource -> getGrantAuthorization(task.getId(), userId, null, resource))
                .filter(Objects::nonNull)
                .toArray(AuthorizationEntity[]::new);
    }

    private AuthorizationEntity grant(
            Task task, String userId, String groupId, Resource resource, Permission... permissions) {
        var held = isNew(task) ? null : getGrantAuthorization(task.getId(), userId, groupId, resource);
        var grant = held == null ? createAuthorization(userId, groupId, resource, task.getId(), permissions) : held;
        addPermissions(grant, permissions);
        if (held == null && resource == HISTORIC_TASK) {
            provideRemovalTime(grant, task);
        }
        return grant;
    }

    /** A task that is being made has no grants in the database yet, which spares two queries for each group. */
    private static boolean isNew(Task task) {
        return "Init".equals(((TaskEntity) task).getTaskState());
    }

    /** Only taking a task away takes the rights; completing it does not, its past stays readable. */
    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (!isBeingWorkedOn(task)) {
            return null;
        }
        var left = candidates(task).stream()
                .filter(candidate -> !candidate.equals(groupId))
                .collect(Collectors.toSet());
        var heads = GroupId.parse(groupId).map(GroupId::heads);
        boolean agencyStays = left.stream()
                .flatMap(group -> GroupId.parse(group).stream())
                .anyMatch(group -> heads.filter(group.heads()::equals).isPresent());
        return Stream.concat(Stream.of(groupId), heads.stream().map(GroupId::toString))
                .filter(group -> !left.contains(group))
                .filter(group -> group.equals(groupId) || !agencyStays)
                .distinct()
                .flatMap(group -> Stream.of(TASK, HISTORIC_TASK)
                        .map(resource -> getGrantAuthorization(task.getId(), null, group, resource)))
                .filter(Objects::nonNull)
                .toArray(AuthorizationEntity[]::new);
    }

    private static boolean isBeingWorkedOn(Task task) {
        return Set.of("Created", "Updated").contains(((TaskEntity) task).getTaskState());
    }

    /** The candidates hold their rights as a group; only a task without candidates is granted to its assignee. */
    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String from, String to) {
        var candidates = candidates(task);
        Asker.present()
                .filter(asker -> asker.command() instanceof AssignTaskCmd || asker.command() instanceof ClaimTaskCmd)
                .ifPresent(
                        asker -> new Handover(candidates, byName(task), TaskGrants::groupsOf).check(asker, from, to));
        return candidates.isEmpty() ? super.newTaskAssignee(task, from, to) : null;
    }

    /** A person reads and changes his own account but does not delete it: his name stands under decisions. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(user.getId(), null, USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }

    private static Set<String> candidates(Task task) {
        return ((TaskEntity) task)
                .getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    private static Set<String> byName(Task task) {
        return ((TaskEntity) task)
                .getCandidates().stream()
                        .map(IdentityLink::getUserId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    private static Set<String> groupsOf(String userId) {
        var context = Context.getCommandContext();
        return context.runWithoutAuthorization(() ->
                context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(userId).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }
}
