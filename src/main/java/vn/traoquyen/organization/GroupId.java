package vn.traoquyen.organization;

import java.util.Optional;

/** The group that a task is offered to (nhóm xử lý): {@code <agency>.<position>}, such as {@code so-y-te.lanh-dao}. */
public record GroupId(String agencyCode, Position position) {

    public static GroupId of(String agencyCode, Position position) {
        return new GroupId(agencyCode, position);
    }

    /** Reads a group id; groups of another form, such as {@code camunda-admin}, belong to no agency. */
    public static Optional<GroupId> parse(String groupId) {
        int dot = groupId.lastIndexOf('.');
        return dot < 1
                ? Optional.empty()
                : Position.ofCode(groupId.substring(dot + 1))
                        .map(position -> new GroupId(groupId.substring(0, dot), position));
    }

    /** The heads of the same agency. */
    public GroupId heads() {
        return new GroupId(agencyCode, Position.HEAD);
    }

    @Override
    public String toString() {
        return agencyCode + "." + position.code();
    }
}
