package vn.traoquyen.organization;

/** What an agency is under Luật Tổ chức chính quyền địa phương (loại cơ quan). */
public enum AgencyKind {
    /** Hội đồng nhân dân tỉnh. */
    COUNCIL("Hội đồng nhân dân tỉnh"),
    /** Ủy ban nhân dân tỉnh. */
    COMMITTEE("Ủy ban nhân dân tỉnh"),
    /** Văn phòng UBND tỉnh. */
    COMMITTEE_OFFICE("Văn phòng UBND tỉnh"),
    /** Sở. */
    DEPARTMENT("Sở"),
    /** Thanh tra tỉnh. */
    INSPECTORATE("Thanh tra tỉnh"),
    /** Tổ chức hành chính khác, such as a management board of an economic zone. */
    MANAGEMENT_BOARD("Tổ chức hành chính khác"),
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_UNIT("Đơn vị sự nghiệp công lập"),
    /** UBND cấp huyện; the tier ended on 30/6/2025 (Luật Tổ chức chính quyền địa phương số 72/2025/QH15). */
    DISTRICT("UBND cấp huyện"),
    /** UBND cấp xã. */
    COMMUNE("UBND cấp xã"),
    /** Phòng, ban, trung tâm bên trong một cơ quan. */
    UNIT("Đơn vị trực thuộc"),
    /** Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã, who reads and comments on what the commune does. */
    FRONT("Mặt trận Tổ quốc cấp xã");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    /** As a clerk writes it into a list. */
    public String label() {
        return label;
    }

    /** Whether such an agency can give or receive powers; the others only work for one that does, or watch it. */
    public boolean holdsPowers() {
        return this != UNIT && this != FRONT;
    }
}
