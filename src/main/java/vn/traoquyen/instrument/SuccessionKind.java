package vn.traoquyen.instrument;

/** What an instrument does to those in force before it (hình thức xử lý văn bản đang có hiệu lực). */
public enum SuccessionKind {
    EXTEND("Gia hạn"),
    AMEND("Sửa đổi, bổ sung"),
    REPLACE("Thay thế"),
    END("Chấm dứt");

    private final String label;

    SuccessionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
