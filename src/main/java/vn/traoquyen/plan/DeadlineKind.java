package vn.traoquyen.plan;

/** How a plan says until when (loại thời hạn của đầu việc). */
public enum DeadlineKind {
    /** "trước ngày 15 tháng 4 năm 2025". */
    DATE("Một ngày"),
    /** "từ ngày 01 tháng 4 năm 2025 đến ngày 31 tháng 12 năm 2026". */
    PERIOD("Một khoảng thời gian"),
    /** "sau khi có văn bản của Bộ, ngành Trung ương". */
    AFTER_CENTRAL_LETTER("Sau khi có văn bản của cấp trên"),
    /** "hàng tuần". */
    RECURRING("Định kỳ"),
    /** "thường xuyên". */
    CONTINUOUS("Thường xuyên"),
    /** "kịp thời", "khẩn trương": whoever coordinates must set a date. */
    PROMPT("Kịp thời, khẩn trương"),
    /** The plan says nothing of it. */
    UNSTATED("Không nêu thời hạn");

    private final String label;

    DeadlineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is asked about again in each period, with no end of its own. */
    public boolean isAskedAgain() {
        return this == PERIOD || this == RECURRING || this == CONTINUOUS;
    }

    /** Whether somebody must say until when before it can be done. */
    public boolean needsDate() {
        return this == PROMPT || this == UNSTATED;
    }
}
