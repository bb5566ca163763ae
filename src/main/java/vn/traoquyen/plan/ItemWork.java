package vn.traoquyen.plan;

/** What kind of work an item is (loại công việc). */
public enum ItemWork {
    COMMON("Triển khai"),
    /** Rà soát văn bản, clause by clause. */
    REVIEW("Rà soát văn bản"),
    /** Đề xuất lên Bộ, ngành, Chính phủ. */
    PROPOSAL("Đề xuất, kiến nghị");

    private final String label;

    ItemWork(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
