package vn.traoquyen.notification;

/**
 * Who is told (người nhận thông báo): a person, the mailbox of an agency or a unit, or whoever looks after the system.
 *
 * @param code an account or the code of an agency
 */
public record Recipient(Kind kind, String code) {

    /** Administrators who hold no post in any agency. */
    public static final Recipient ADMINISTRATORS = new Recipient(Kind.ADMINISTRATORS, "all");

    /** What kind of recipient it is (loại người nhận). */
    public enum Kind {
        PERSON,
        UNIT,
        ADMINISTRATORS
    }

    public static Recipient person(String account) {
        return new Recipient(Kind.PERSON, account);
    }

    public static Recipient unit(String agencyCode) {
        return new Recipient(Kind.UNIT, agencyCode);
    }

    /** Reads what {@link #key} wrote. */
    public static Recipient parse(String key) {
        int colon = key.indexOf(':');
        return new Recipient(Kind.valueOf(key.substring(0, colon)), key.substring(colon + 1));
    }

    /** As it is kept, such as {@code PERSON:cv.so-y-te}. */
    public String key() {
        return kind + ":" + code;
    }
}
