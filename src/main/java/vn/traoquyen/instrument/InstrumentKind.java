package vn.traoquyen.instrument;

/** What kind of instrument a decision is (loại văn bản); each kind has its own layout and its own numbers. */
public enum InstrumentKind {

    /** Văn bản quy phạm pháp luật: Luật 64/2025/QH15, layout of Nghị định 78/2025/NĐ-CP. */
    NORMATIVE("Văn bản quy phạm pháp luật"),

    /** Văn bản hành chính: Nghị định 30/2020/NĐ-CP. */
    ADMINISTRATIVE("Văn bản hành chính");

    private final String label;

    InstrumentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
