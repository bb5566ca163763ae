package vn.traoquyen.organization;

/** What an agency is under Luật Tổ chức chính quyền địa phương (loại cơ quan). */
public enum AgencyKind {
    /** Hội đồng nhân dân tỉnh. */
    COUNCIL,
    /** Ủy ban nhân dân tỉnh. */
    COMMITTEE,
    /** Văn phòng UBND tỉnh. */
    COMMITTEE_OFFICE,
    /** Sở. */
    DEPARTMENT,
    /** Thanh tra tỉnh. */
    INSPECTORATE,
    /** Tổ chức hành chính khác, such as a management board of an economic zone. */
    MANAGEMENT_BOARD,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_UNIT,
    /** UBND cấp huyện; the tier ended on 30/6/2025 (Luật Tổ chức chính quyền địa phương số 72/2025/QH15). */
    DISTRICT,
    /** UBND cấp xã. */
    COMMUNE,
    /** Phòng, ban, trung tâm bên trong một cơ quan. */
    UNIT,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã, who reads and comments on what the commune does. */
    FRONT;

    /** Whether such an agency can give or receive powers; the others only work for one that does, or watch it. */
    public boolean holdsPowers() {
        return this != UNIT && this != FRONT;
    }
}
