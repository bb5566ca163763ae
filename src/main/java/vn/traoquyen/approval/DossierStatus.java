package vn.traoquyen.approval;

/** Where a dossier stands as a whole (tình trạng hồ sơ). */
public enum DossierStatus {
    IN_PROGRESS("Đang thực hiện"),
    PAUSED("Tạm dừng"),
    DECLINED("Không thực hiện"),
    WITHDRAWN("Đã rút"),
    COMPLETED("Đã hoàn thành");

    private final String label;

    DossierStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
