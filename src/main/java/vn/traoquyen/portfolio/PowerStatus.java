package vn.traoquyen.portfolio;

/** How far the transfer of a power has come, as the province reports it (trạng thái nhiệm vụ). */
public enum PowerStatus {
    IN_PROGRESS("Đang thực hiện"),
    COMPLETED("Đã hoàn thành"),
    PAUSED("Tạm dừng"),
    DECLINED("Không thực hiện");

    private final String label;

    PowerStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
