package vn.traoquyen.plan;

/** What kind of paper sets the items (loại văn bản giao việc). */
public enum PlanKind {
    PLAN("Kế hoạch"),
    LETTER("Công văn");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
