package vn.traoquyen.register.monitoring;

/** One thing that is done or happens while an instrument is in force (việc theo dõi). */
public enum MonitoringDeed {
    REVIEW("Rà soát sự phù hợp và năng lực bên nhận"),
    LEGAL_BASIS_CHANGED("Căn cứ pháp lý thay đổi"),
    WARN("Nhắc sắp hết hiệu lực"),
    PREPARE_EXPIRY("Quyết định trước khi hết hiệu lực"),
    END("Chấm dứt hiệu lực"),
    ACKNOWLEDGE_END("Ghi nhận đã hết hiệu lực, dừng thực hiện");

    private final String label;

    MonitoringDeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
