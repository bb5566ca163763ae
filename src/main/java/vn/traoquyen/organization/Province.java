package vn.traoquyen.organization;

/** The province that this system serves (tỉnh): "tỉnh Lạng Sơn", whose place name on paper is "Lạng Sơn". */
public record Province(String code, String name, String placeName) {

    private static final String COMMUNE_NAME = "^Ủy ban nhân dân (xã|phường|đặc khu) ";

    /** The place that stands before the date of a document of this agency (địa danh; Nghị định 30/2020, Phụ lục I). */
    public String placeNameOf(Agency agency) {
        return agency.kind() == AgencyKind.COMMUNE ? agency.name().replaceFirst(COMMUNE_NAME, "") : placeName;
    }
}
