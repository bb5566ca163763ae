package vn.traoquyen.organization.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import vn.traoquyen.organization.Position;

/** What the members of a group may do (quyền của nhóm). There are only grants, to groups only, and no revocations. */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

    private static Grant to(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, List.of(permissions));
    }

    /** Everybody works in the Tasklist and may raise a difficulty; specialists begin dossiers. */
    static Stream<Grant> toStaff(Position position) {
        var group = position.code();
        var everybody = Stream.of(
                to(group, APPLICATION, "tasklist", ACCESS),
                to(group, APPLICATION, "welcome", ACCESS),
                to(group, PROCESS_DEFINITION, ANY, READ),
                to(group, USER, ANY, READ),
                to(group, PROCESS_DEFINITION, "difficultyResolution", READ, CREATE_INSTANCE),
                to(group, PROCESS_INSTANCE, ANY, CREATE));
        var specialists = Stream.of(to(group, PROCESS_DEFINITION, "transferApproval", READ, CREATE_INSTANCE));
        return position == Position.SPECIALIST ? Stream.concat(everybody, specialists) : everybody;
    }

    static Stream<Grant> ofFilter(String filterId, Stream<String> groups) {
        return groups.map(group -> to(group, FILTER, filterId, READ));
    }

    /** Overseers watch the whole province in Cockpit and change nothing there. */
    static Stream<Grant> toOverseers(String group) {
        return Stream.of(
                to(group, APPLICATION, "cockpit", ACCESS),
                to(group, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
                to(group, DECISION_DEFINITION, ANY, READ, READ_HISTORY),
                to(group, DECISION_REQUIREMENTS_DEFINITION, ANY, READ));
    }

    static Stream<Grant> toAdministrators(String group) {
        return Stream.of(Resources.values()).map(resource -> to(group, resource, ANY, Permissions.ALL));
    }

    /** What makes two grants the same row. */
    String key() {
        return group + "|" + resource.resourceType() + "|" + resourceId;
    }
}
