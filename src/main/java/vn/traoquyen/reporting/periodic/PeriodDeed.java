package vn.traoquyen.reporting.periodic;

/** One thing that is done or happens in a period (việc trong kỳ báo cáo). */
public enum PeriodDeed {
    OPEN("Mở kỳ báo cáo"),
    MISS("Bỏ qua kỳ báo cáo"),
    SEND_PART("Đơn vị gửi báo cáo"),
    URGE("Đôn đốc"),
    CONSOLIDATE("Chốt kỳ, trình báo cáo tổng hợp"),
    RETURN("Trả lại báo cáo tổng hợp"),
    APPROVE("Duyệt báo cáo tổng hợp"),
    SEND("Gửi báo cáo"),
    FEED("Lấy báo cáo tổng hợp của cấp dưới");

    private final String label;

    PeriodDeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
