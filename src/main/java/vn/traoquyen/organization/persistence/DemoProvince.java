package vn.traoquyen.organization.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.DemoStaff;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Province;
import vn.traoquyen.organization.Staffing;

/** Peoples an empty database with the agencies and officials of the demo province. */
@Component
@ConditionalOnProperty("traoquyen.demo")
class DemoProvince implements Staffing {

    /** The day on which government in two tiers began (mô hình chính quyền địa phương 02 cấp). */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    /** The day of the last law that knew districts (Luật 65/2025/QH15). */
    private static final LocalDate LAW_OF_2025 = LocalDate.of(2025, 3, 1);

    private final Agencies agencies;
    private final Officials officials;
    private final Province province;

    DemoProvince(Agencies agencies, Officials officials, Province province) {
        this.agencies = agencies;
        this.officials = officials;
        this.province = province;
    }

    @Override
    @Transactional
    public void ensure() {
        if (agencies.all().isEmpty()) {
            var all = new ArrayList<Agency>(provincial());
            all.addAll(communes());
            all.addAll(districts());
            agencies.add(all);
            officials.add(DemoStaff.of(all));
        }
    }

    private List<Agency> provincial() {
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
                        null))
                .toList();
    }

    private String economicZone() {
        return "Ban Quản lý Khu kinh tế "
                + (province.code().equals("20") ? "cửa khẩu Đồng Đăng - Lạng Sơn" : province.name());
    }

    /** The districts that were there before the communes of today (UBND cấp huyện), for what was handed over to them. */
    private List<Agency> districts() {
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
                        TWO_TIERS))
                .toList();
    }

    private List<Agency> communes() {
        return ProvinceData.communes().stream()
                .filter(commune -> commune.provinceCode().equals(province.code()))
                .map(commune -> communeAgency(
                        commune.code(),
                        commune.fullName().substring(0, 1).toLowerCase()
                                + commune.fullName().substring(1)))
                .toList();
    }

    private static Agency communeAgency(String code, String name) {
        return new Agency(
                "xa-" + code, "Ủy ban nhân dân " + name, "UBND " + name, "UBND", AgencyKind.COMMUNE, TWO_TIERS, null);
    }
}
