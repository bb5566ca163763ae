package vn.traoquyen.approval;

/** What a file is in its dossier (loại tài liệu trong hồ sơ). */
public enum FileKind {
    PROPOSAL("Tờ trình"),
    DRAFT("Dự thảo văn bản"),
    COMPARISON("Bảng so sánh"),
    SCAN("Bản quét"),
    OTHER("Khác");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
