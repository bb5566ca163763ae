package vn.traoquyen.approval;

/** Where a document is sent out and made public (hình thức phát hành, công khai). */
public enum ReleaseChannel {
    PORTAL("Cổng thông tin điện tử"),
    GAZETTE("Công báo"),
    DATABASE("Cơ sở dữ liệu quốc gia về pháp luật"),
    EXCHANGE("Trục liên thông văn bản"),
    PAPER("Bản giấy");

    private final String label;

    ReleaseChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
