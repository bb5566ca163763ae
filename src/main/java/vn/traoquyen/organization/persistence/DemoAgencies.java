package vn.traoquyen.organization.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Province;

/** The agencies and units of a demo province, as they come with the program (cơ quan, đơn vị dùng thử). */
class DemoAgencies {

    /** The day on which government in two tiers began (mô hình chính quyền địa phương 02 cấp). */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    /** The day of the last law that knew districts (Luật 65/2025/QH15). */
    private static final LocalDate LAW_OF_2025 = LocalDate.of(2025, 3, 1);

    private static final String EVERY_COMMUNE = "xa-*";

    private final Province province;

    DemoAgencies(Province province) {
        this.province = province;
    }

    /** Those that others are part of come before their units. */
    List<Agency> all() {
        var agencies = Stream.of(provincial(), communes(), districts())
                .flatMap(part -> part)
                .toList();
        return Stream.concat(agencies.stream(), agencies.stream().flatMap(this::unitsOf))
                .toList();
    }

    private Stream<Agency> provincial() {
        return ProvinceData.lines("provincial-agencies.csv").stream()
                .map(line -> line.replace("{province}", province.name())
                        .replace("{economicZone}", economicZone())
                        .split(";"))
                .map(cell -> new Agency(
                        cell[0],
                        cell[1],
                        cell[2],
                        cell[3],
                        AgencyKind.valueOf(cell[4]),
                        LocalDate.parse(cell[5]),
                        null,
                        null,
                        mailbox(cell[0])));
    }

    private String economicZone() {
        return "Ban Quản lý Khu kinh tế "
                + (province.code().equals("20") ? "cửa khẩu Đồng Đăng - Lạng Sơn" : province.name());
    }

    /** The districts that were there before the communes of today (UBND cấp huyện), for what was handed over to them. */
    private Stream<Agency> districts() {
        return ProvinceData.lines("districts.csv").stream()
                .map(line -> line.split(","))
                .filter(cell -> cell[0].equals(province.code()))
                .map(cell -> new Agency(
                        cell[1],
                        "Ủy ban nhân dân " + cell[2],
                        "UBND " + cell[2],
                        "UBND",
                        AgencyKind.DISTRICT,
                        LAW_OF_2025,
                        TWO_TIERS));
    }

    private Stream<Agency> communes() {
        return ProvinceData.communes().stream()
                .filter(commune -> commune.provinceCode().equals(province.code()))
                .map(commune -> commune("xa-" + commune.code(), lowerFirst(commune.fullName())));
    }

    private Agency commune(String code, String name) {
        return new Agency(
                code,
                "Ủy ban nhân dân " + name,
                "UBND " + name,
                "UBND",
                AgencyKind.COMMUNE,
                TWO_TIERS,
                null,
                null,
                mailbox(code));
    }

    private Stream<Agency> unitsOf(Agency parent) {
        var commune = parent.kind() == AgencyKind.COMMUNE ? parent.shortName().replaceFirst("^UBND ", "") : "";
        return ProvinceData.lines("units.csv").stream()
                .map(line -> line.replace("{commune}", commune).split(";"))
                .filter(cell -> cell[0].equals("*") || cell[0].equals(province.code()))
                .filter(cell -> cell[1].equals(parent.code())
                        || cell[1].equals(EVERY_COMMUNE) && parent.kind() == AgencyKind.COMMUNE)
                .map(cell -> unit(parent, parent.code() + "-" + cell[2], cell));
    }

    private Agency unit(Agency parent, String code, String[] cell) {
        return new Agency(
                code,
                cell[3],
                cell[4],
                cell[5],
                AgencyKind.valueOf(cell[6]),
                parent.validFrom(),
                null,
                parent.code(),
                mailbox(code));
    }

    private String mailbox(String code) {
        return code + "@" + province.mailDomain();
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
