package vn.traoquyen.organization;

/** As what an agency gives or receives a power (tư cách giao, nhận): the law tells the body from the person who heads it. */
public enum Capacity {
    COUNCIL("Hội đồng nhân dân"),
    COMMITTEE("Ủy ban nhân dân"),
    CHAIRMAN("Chủ tịch Ủy ban nhân dân"),
    HEAD("Người đứng đầu cơ quan, tổ chức, đơn vị"),
    AGENCY("Cơ quan, tổ chức, đơn vị"),
    OFFICER("Công chức");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
