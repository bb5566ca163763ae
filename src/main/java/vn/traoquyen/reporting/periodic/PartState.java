package vn.traoquyen.reporting.periodic;

/** How an agency keeps to a period (tình hình gửi báo cáo). */
public enum PartState {
    AWAITED("Chưa gửi"),
    OVERDUE("Chậm, chưa gửi"),
    SENT("Đã gửi"),
    SENT_LATE("Gửi muộn"),
    MISSING("Không gửi");

    private final String label;

    PartState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
