package vn.traoquyen.difficulty;

/** How urgent an answer is (mức độ khẩn). */
public enum Urgency {
    NORMAL("Thường"),
    URGENT("Khẩn"),
    FLASH("Hỏa tốc");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether every stage has the shorter of its two terms. */
    public boolean isPressing() {
        return this != NORMAL;
    }
}
