package vn.traoquyen.instrument;

/** What kind of document hands the powers over (hình thức văn bản). */
public enum InstrumentKind {
    NORMATIVE("Văn bản quy phạm pháp luật"),
    ADMINISTRATIVE("Văn bản hành chính");

    private final String label;

    InstrumentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
