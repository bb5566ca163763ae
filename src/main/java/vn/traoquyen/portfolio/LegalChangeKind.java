package vn.traoquyen.portfolio;

/** What happened to a legal basis (loại thay đổi của căn cứ pháp lý). */
public enum LegalChangeKind {
    AMENDED("Được sửa đổi, bổ sung"),
    REPLACED("Được thay thế"),
    REPEALED("Bị bãi bỏ"),
    ISSUED("Được ban hành hoặc được hướng dẫn thi hành");

    private final String label;

    LegalChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
