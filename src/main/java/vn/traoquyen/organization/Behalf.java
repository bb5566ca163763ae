package vn.traoquyen.organization;

/** In whose stead somebody did something (xử lý thay), as that one was called on that day. */
public record Behalf(String userId, String name) {

    /** Null for null: nobody was away. */
    public static Behalf of(String userId, String name) {
        return userId == null ? null : new Behalf(userId, name);
    }

    /** "xử lý thay Trần Thị B", as it stands behind the name of whoever did it. */
    public String words() {
        return "xử lý thay " + name;
    }
}
