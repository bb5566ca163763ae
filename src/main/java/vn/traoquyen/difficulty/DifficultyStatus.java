package vn.traoquyen.difficulty;

/** How it stands with a difficulty (trạng thái). */
public enum DifficultyStatus {
    OPEN("Đang giải quyết"),
    RETURNED("Chờ làm rõ"),
    AT_MINISTRY("Chờ trung ương trả lời"),
    ANSWERED("Đã trả lời"),
    MERGED("Đã gộp"),
    WITHDRAWN("Đã rút");

    private final String label;

    DifficultyStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == RETURNED || this == AT_MINISTRY;
    }
}
