package vn.traoquyen.organization.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;

/** The accounts and groups that the engine must know, derived from agencies and officials. */
record IdentityPlan(List<Official> officials, Map<String, String> groups, Set<Membership> memberships) {

    static final String ADMINISTRATORS = "camunda-admin";
    static final List<Position> STAFF = List.of(Position.SPECIALIST, Position.HEAD, Position.REGISTRY_CLERK);

    record Membership(String userId, String group) {}

    static IdentityPlan of(List<Agency> agencies, List<Official> officials) {
        var groups = new LinkedHashMap<String, String>();
        groups.put(ADMINISTRATORS, "Quản trị viên");
        STAFF.forEach(position -> groups.put(position.code(), position.label()));
        agencies.forEach(agency -> STAFF.forEach(position ->
                groups.put(GroupId.of(agency.code(), position).toString(), position.label() + ", " + agency.name())));
        var memberships = new LinkedHashSet<Membership>();
        officials.forEach(official ->
                groupsOf(official).forEach(group -> memberships.add(new Membership(official.userId(), group))));
        return new IdentityPlan(officials, groups, memberships);
    }

    private static Stream<String> groupsOf(Official official) {
        return official.position() == Position.ADMINISTRATOR
                ? Stream.of(ADMINISTRATORS)
                : Stream.of(official.group().toString(), official.position().code());
    }

    /** Two plans with the same print ask the same of the engine. */
    String print() {
        return Integer.toHexString(toString().hashCode());
    }
}
