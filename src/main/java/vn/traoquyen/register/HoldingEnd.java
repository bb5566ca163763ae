package vn.traoquyen.register;

/** How a holding ended (hình thức chấm dứt hiệu lực). */
public enum HoldingEnd {
    EXPIRED("Hết hạn"),
    REPLACED("Được thay thế"),
    AMENDED("Được sửa đổi, bổ sung"),
    REVOKED("Bị bãi bỏ"),
    TERMINATED("Chấm dứt theo quy định của pháp luật");

    private final String label;

    HoldingEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
