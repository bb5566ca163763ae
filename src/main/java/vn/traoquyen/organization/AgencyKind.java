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
    COMMUNE
}
