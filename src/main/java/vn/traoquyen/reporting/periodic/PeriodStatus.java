package vn.traoquyen.reporting.periodic;

/** How far the report of a period has come (trạng thái kỳ báo cáo). */
public enum PeriodStatus {
    COLLECTING("Đang nhận báo cáo"),
    CONSOLIDATING("Đang tổng hợp"),
    AWAITING_APPROVAL("Chờ duyệt"),
    APPROVED("Đã duyệt, chờ gửi"),
    SENT("Đã gửi"),
    /** Nobody was asked: it was over before the system knew of it. */
    MISSED("Không lập");

    private final String label;

    PeriodStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
