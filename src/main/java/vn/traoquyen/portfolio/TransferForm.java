package vn.traoquyen.portfolio;

/** In which form a power is handed over (hình thức: phân cấp, ủy quyền). */
public enum TransferForm {
    DECENTRALIZATION("Phân cấp"),
    DELEGATION("Ủy quyền");

    private final String label;

    TransferForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
