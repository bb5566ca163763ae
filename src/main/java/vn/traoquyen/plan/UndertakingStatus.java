package vn.traoquyen.plan;

/** How far one agency is with an item (trạng thái thực hiện). */
public enum UndertakingStatus {
    PENDING("Chưa bắt đầu"),
    AWAITING_DATE("Chờ định thời hạn"),
    AWAITING_LETTER("Chờ văn bản của cấp trên"),
    TO_ASSIGN("Chờ phân công"),
    IN_PROGRESS("Đang thực hiện"),
    REPORTED("Chờ công nhận kết quả"),
    RETURNED("Bị trả lại, đang bổ sung"),
    ACCEPTED("Đã công nhận, chờ kỳ sau"),
    COMPLETED("Đã hoàn thành"),
    PERIOD_OVER("Hết thời gian thực hiện"),
    WITHDRAWN("Đã rút"),
    AGENCY_ENDED("Cơ quan đã kết thúc hoạt động");

    private final String label;

    UndertakingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether there is still something to be done, now or later. */
    public boolean isOpen() {
        return ordinal() < COMPLETED.ordinal();
    }

    /** Whether the lead agency is the one to move, so that a due day can be missed by it. */
    public boolean isAtWork() {
        return this == TO_ASSIGN || this == IN_PROGRESS || this == RETURNED;
    }
}
