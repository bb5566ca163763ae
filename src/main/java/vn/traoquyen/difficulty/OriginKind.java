package vn.traoquyen.difficulty;

/** Out of what a difficulty arose (nơi phát sinh). */
public enum OriginKind {
    DOSSIER("Hồ sơ đề nghị"),
    INSTRUMENT("Văn bản đang có hiệu lực"),
    HOLDING("Dòng trong sổ theo dõi"),
    PLAN_ITEM("Đầu việc của kế hoạch");

    private final String label;

    OriginKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
