package vn.traoquyen.approval;

/** By which procedure a document is made (trình tự, thủ tục ban hành). */
public enum Procedure {
    ORDINARY("Thông thường"),
    SHORTENED("Rút gọn");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
