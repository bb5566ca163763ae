package vn.traoquyen.portfolio;

/** The form in which a power is handed over (hình thức phân cấp, ủy quyền). */
public enum TransferForm {

    /** For good, by a normative instrument (Luật 72/2025/QH15, Điều 13). */
    DECENTRALIZATION("Phân cấp"),

    /** For a fixed time and under stated conditions (Luật 72/2025/QH15, Điều 14). */
    DELEGATION("Ủy quyền");

    private final String label;

    TransferForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
