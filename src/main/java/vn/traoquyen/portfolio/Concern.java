package vn.traoquyen.portfolio;

/** Why a change of the law concerns a power (lý do liên quan). */
public enum Concern {
    CITES("Viện dẫn"),
    AWAITS("Đang chờ"),
    CHOSEN("Sở Tư pháp chỉ ra");

    private final String label;

    Concern(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
