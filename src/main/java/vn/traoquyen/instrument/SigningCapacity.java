package vn.traoquyen.instrument;

/** The right in which a person signs (quyền hạn của người ký), Nghị định 30/2020/NĐ-CP, Điều 13. */
public enum SigningCapacity {
    IN_PERSON("", "Ký trực tiếp"),
    TM("TM.", "Thay mặt"),
    KT("KT.", "Ký thay"),
    TL("TL.", "Thừa lệnh"),
    TUQ("TUQ.", "Thừa ủy quyền");

    private final String abbreviation;
    private final String label;

    SigningCapacity(String abbreviation, String label) {
        this.abbreviation = abbreviation;
        this.label = label;
    }

    /** As it stands before the office on paper; empty for whoever signs in his own right. */
    public String abbreviation() {
        return abbreviation;
    }

    public String label() {
        return label;
    }
}
