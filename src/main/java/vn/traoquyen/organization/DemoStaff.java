package vn.traoquyen.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The made-up people of the demo province (tài khoản dùng thử): the same names at every start. */
public final class DemoStaff {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Hoàng", "Nông", "Lương", "Trần", "Vi", "Lý", "Phạm", "Đinh", "Hà", "Lê", "Bế", "Dương", "Triệu",
            "Vũ", "Đặng", "Chu", "Mã");
    private static final List<String> MEN = List.of(
            "Văn Hùng",
            "Đức Thắng",
            "Quang Minh",
            "Hữu Nghĩa",
            "Văn Dũng",
            "Minh Tuấn",
            "Xuân Trường",
            "Ngọc Sơn",
            "Thanh Bình",
            "Công Thành",
            "Văn Hải",
            "Quốc Khánh",
            "Trọng Hiếu",
            "Duy Long",
            "Văn Phúc",
            "Anh Đức");
    private static final List<String> WOMEN = List.of(
            "Thị Hương",
            "Thu Hà",
            "Thị Lan",
            "Minh Nguyệt",
            "Thanh Huyền",
            "Thị Mai",
            "Ngọc Ánh",
            "Thùy Linh",
            "Thị Hồng",
            "Bích Ngọc",
            "Thị Thảo",
            "Kim Oanh",
            "Phương Anh",
            "Thị Yến",
            "Hải Vân",
            "Diệu Linh");

    private DemoStaff() {}

    /**
     * A specialist, a head and a registry clerk everywhere; in the province's own agencies a second pair, in a commune a
     * second specialist; in a unit a head and a specialist; one person of the Front.
     *
     * @param domain what stands behind the @ of the addresses
     */
    public static List<Official> of(Collection<Agency> agencies, String domain) {
        var staff = new ArrayList<Official>();
        for (var agency : agencies) {
            if (agency.validUntil() != null) {
                continue;
            }
            switch (agency.kind()) {
                case FRONT -> staff.add(official("cv", agency, "Cán bộ Mặt trận Tổ quốc", Position.SPECIALIST, domain));
                case UNIT -> staff.addAll(pair("", agency, domain));
                default -> staff.addAll(ofAgency(agency, domain));
            }
        }
        return staff;
    }

    private static List<Official> ofAgency(Agency agency, String domain) {
        var staff = new ArrayList<>(pair("", agency, domain));
        staff.add(official("vt", agency, "Văn thư", Position.REGISTRY_CLERK, domain));
        if (agency.kind() == AgencyKind.COMMUNE) {
            staff.add(official("cv2", agency, "Công chức Tư pháp - Hộ tịch", Position.SPECIALIST, domain));
        } else {
            staff.addAll(pair("2", agency, domain));
        }
        if (agency.kind() == AgencyKind.COMMITTEE_OFFICE) {
            staff.add(new Official(
                    "qt",
                    "Quản trị hệ thống",
                    "Quản trị",
                    agency.code(),
                    Position.ADMINISTRATOR,
                    "quan-tri@" + domain));
        }
        return staff;
    }

    private static List<Official> pair(String number, Agency agency, String domain) {
        var head = HeadTitle.of(agency);
        var title = number.isEmpty() ? head.title() : head.deputy();
        return List.of(
                official("ld" + number, agency, title, Position.HEAD, domain),
                official("cv" + number, agency, "Chuyên viên", Position.SPECIALIST, domain));
    }

    private static Official official(String prefix, Agency agency, String title, Position position, String domain) {
        var userId = prefix + "." + agency.code();
        return new Official(userId, nameFor(userId), title, agency.code(), position, userId + "@" + domain);
    }

    private static String nameFor(String userId) {
        int seed = Math.floorMod(userId.hashCode() * 31 + userId.length(), 1 << 20);
        var given = seed / 7 % 5 < 3 ? MEN : WOMEN;
        return FAMILY.get(seed % FAMILY.size()) + " " + given.get(seed / FAMILY.size() % given.size());
    }

    /** What the head of an agency and his deputy are called. */
    private record HeadTitle(String title, String deputy) {

        static HeadTitle of(Agency agency) {
            return switch (agency.kind()) {
                case COUNCIL, COMMITTEE, DISTRICT, COMMUNE -> titled("Chủ tịch " + agency.shortName());
                case COMMITTEE_OFFICE -> titled("Chánh Văn phòng");
                case INSPECTORATE -> titled("Chánh Thanh tra");
                case MANAGEMENT_BOARD -> titled("Trưởng Ban");
                case DEPARTMENT, PUBLIC_UNIT -> titled("Giám đốc");
                case UNIT -> titled(ofUnit(agency));
                case FRONT -> titled("Chủ tịch " + agency.shortName());
            };
        }

        private static String ofUnit(Agency unit) {
            var kind = unit.name().split(" ")[0];
            return switch (kind) {
                case "Văn" -> "Chánh Văn phòng";
                case "Ban" -> "Trưởng ban";
                case "Trung" -> "Giám đốc";
                default -> "Trưởng phòng";
            };
        }

        private static HeadTitle titled(String title) {
            return new HeadTitle(title, "Phó " + title);
        }
    }
}
