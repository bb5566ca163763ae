package vn.traoquyen.plan;

/** One thing that is done or happens on the way of an item (việc đã làm). */
public enum UndertakingDeed {
    SET_DATE("Định thời hạn"),
    LETTER("Có văn bản của cấp trên"),
    ASSIGN("Phân công"),
    REPORT("Báo cáo kết quả"),
    ACCEPT("Công nhận kết quả"),
    RETURN("Trả lại"),
    CONTRIBUTE("Ý kiến phối hợp"),
    NEXT_PERIOD("Sang kỳ mới"),
    COMPLETE("Hoàn thành"),
    PERIOD_OVER("Hết thời gian thực hiện"),
    WITHDRAW("Rút đầu việc"),
    AGENCY_ENDED("Cơ quan kết thúc hoạt động");

    private final String label;

    UndertakingDeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
