package vn.traoquyen.notification;

/** How a person wants to be told by e-mail (cách nhận thư); whatever is urgent always comes at once. */
public enum NoticeChannel {
    AT_ONCE("Nhận ngay từng thông báo"),
    DIGEST("Chỉ nhận bản tin sáng"),
    BOTH("Nhận ngay và nhận bản tin sáng");

    private final String label;

    NoticeChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean hasDigest() {
        return this != AT_ONCE;
    }
}
