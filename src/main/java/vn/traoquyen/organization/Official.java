package vn.traoquyen.organization;

/**
 * A person who works in an agency (công chức, viên chức); {@code title} is as signed on paper.
 *
 * @param email may be null
 */
public record Official(
        String userId, String fullName, String title, String agencyCode, Position position, String email) {

    /** Somebody without an e-mail address. */
    public Official(String userId, String fullName, String title, String agencyCode, Position position) {
        this(userId, fullName, title, agencyCode, position, null);
    }

    public GroupId group() {
        return new GroupId(agencyCode, position);
    }
}
