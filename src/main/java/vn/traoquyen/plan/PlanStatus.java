package vn.traoquyen.plan;

/** How far a plan is (trạng thái kế hoạch). */
public enum PlanStatus {
    DRAFT("Dự thảo, chưa có số"),
    ISSUED("Đã ban hành, chưa bắt đầu"),
    RUNNING("Đang thực hiện"),
    COMPLETED("Đã kết thúc"),
    WITHDRAWN("Đã hủy bỏ");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether anything may still be done under it. */
    public boolean isOpen() {
        return this == DRAFT || this == ISSUED || this == RUNNING;
    }
}
