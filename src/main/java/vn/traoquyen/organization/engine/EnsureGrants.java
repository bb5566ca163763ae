package vn.traoquyen.organization.engine;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;

/** Sees to it that the standard filters exist and that every group holds its {@link Grant}s, and adds what lacks. */
@Component
class EnsureGrants {

    private final CoordinationRoles roles;
    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    EnsureGrants(
            CoordinationRoles roles, AuthorizationService authorizations, FilterService filters, TaskService tasks) {
        this.roles = roles;
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    void ensure() {
        var held = authorizations.createAuthorizationQuery().groupIdIn(groups()).list().stream()
                .collect(Collectors.toMap(EnsureGrants::key, Function.identity(), (one, other) -> one));
        Stream.concat(filterGrants(), standing()).forEach(grant -> {
            var authorization = held.getOrDefault(grant.key(), null);
            if (authorization == null || !holds(authorization, grant.permissions())) {
                save(authorization == null ? fresh(grant) : authorization, grant.permissions());
            }
        });
    }

    /** Changes with the rights that the program gives. */
    String print() {
        var described = Stream.concat(
                standing()
                        .map(grant -> grant.key()
                                + grant.permissions().stream()
                                        .map(Permission::getName)
                                        .toList()),
                Stream.of(StandardFilter.values()).map(StandardFilter::title));
        return Integer.toHexString(described.toList().hashCode());
    }

    private Stream<Grant> standing() {
        return Stream.of(
                        IdentityPlan.STAFF.stream().flatMap(Grant::toStaff),
                        overseers().flatMap(Grant::toOverseers),
                        Grant.toAdministrators(IdentityPlan.ADMINISTRATORS))
                .flatMap(Function.identity());
    }

    private Stream<Grant> filterGrants() {
        var known = filters.createFilterQuery().list().stream()
                .collect(Collectors.toMap(Filter::getName, Filter::getId, (one, other) -> one));
        return Stream.of(StandardFilter.values())
                .map(filter ->
                        known.containsKey(filter.title()) ? known.get(filter.title()) : filter.create(filters, tasks))
                .flatMap(id -> Grant.ofFilter(id, IdentityPlan.STAFF.stream().map(Position::code)));
    }

    private String[] groups() {
        return Stream.of(
                        IdentityPlan.STAFF.stream().map(Position::code),
                        overseers(),
                        Stream.of(IdentityPlan.ADMINISTRATORS))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    private Stream<String> overseers() {
        return roles.overseers().stream()
                .map(agency -> GroupId.of(agency, Position.HEAD).toString());
    }

    private Authorization fresh(Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        return authorization;
    }

    private void save(Authorization authorization, List<Permission> permissions) {
        permissions.forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    private static boolean holds(Authorization authorization, List<Permission> permissions) {
        return permissions.stream().allMatch(authorization::isPermissionGranted);
    }

    private static String key(Authorization authorization) {
        return authorization.getGroupId() + "|" + authorization.getResourceType() + "|" + authorization.getResourceId();
    }
}
