package vn.traoquyen.difficulty;

/** What the answer to a difficulty can lead to (việc phải làm tiếp). */
public enum ChangeKind {
    DOSSIER("Hồ sơ sửa đổi, bổ sung"),
    PLAN_ITEM("Đầu việc của kế hoạch"),
    CALENDAR("Điều chỉnh lịch, thời hạn");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
