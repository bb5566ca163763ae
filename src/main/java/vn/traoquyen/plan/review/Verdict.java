package vn.traoquyen.plan.review;

/** What is to become of a clause (kết quả rà soát). */
public enum Verdict {
    KEEP("Giữ nguyên"),
    AMEND("Sửa đổi, bổ sung"),
    REPLACE("Thay thế"),
    REPEAL("Bãi bỏ"),
    PROPOSE_TRANSFER("Đề xuất phân cấp, phân quyền");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it must be said what is to stand there instead. */
    public boolean needsWords() {
        return this != KEEP && this != REPEAL;
    }
}
