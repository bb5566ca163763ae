package vn.traoquyen.instrument;

/** In which capacity an instrument is issued (thẩm quyền ban hành): by a body, or by the person at its head. */
public enum IssuerCapacity {
    COMMITTEE("Ủy ban nhân dân"),
    CHAIRMAN("Chủ tịch Ủy ban nhân dân"),
    HEAD("Người đứng đầu cơ quan"),

    /** Its resolutions are drawn up and numbered by its own office; here they are only recorded. */
    COUNCIL("Hội đồng nhân dân");

    private final String label;

    IssuerCapacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
