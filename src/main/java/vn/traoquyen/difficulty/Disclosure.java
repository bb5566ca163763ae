package vn.traoquyen.difficulty;

/** As what an answer is published to everybody in the province (hình thức công bố). */
public enum Disclosure {
    FULL("Công bố nguyên văn"),
    /** The question as the answerer wrote it anew, and not who asked. */
    REDACTED("Công bố, lược bỏ chuyện nội bộ"),
    WITHHELD("Không công bố");

    private final String label;

    Disclosure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
