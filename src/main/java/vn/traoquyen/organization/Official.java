package vn.traoquyen.organization;

/** A person who works in an agency (công chức, viên chức); {@code title} is as signed on paper. */
public record Official(String userId, String fullName, String title, String agencyCode, Position position) {

    public GroupId group() {
        return new GroupId(agencyCode, position);
    }
}
