package vn.traoquyen.difficulty;

/** In which stream of work a difficulty was met (lĩnh vực); who co-ordinates in the province depends on it. */
public enum WorkStream {
    TRANSFER("Phân cấp, ủy quyền"),
    LEGAL_DOCUMENTS("Xây dựng, rà soát văn bản quy phạm pháp luật"),
    ORGANIZATION("Tổ chức bộ máy, phân định thẩm quyền"),
    PROCEDURES("Thủ tục hành chính"),
    RESOURCES("Nhân lực, kinh phí, cơ sở vật chất"),
    OTHER("Lĩnh vực khác");

    private final String label;

    WorkStream(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
