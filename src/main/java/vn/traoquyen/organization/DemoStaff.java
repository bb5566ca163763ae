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

    /** A specialist, a head and a registry clerk everywhere; in the province's own agencies a second pair. */
    public static List<Official> of(Collection<Agency> agencies) {
        var staff = new ArrayList<Official>();
        for (var agency : agencies) {
            if (agency.validUntil() != null) {
                continue;
            }
            var head = HeadTitle.of(agency);
            staff.add(official("ld", agency, head.title(), Position.HEAD));
            staff.add(official("cv", agency, "Chuyên viên", Position.SPECIALIST));
            staff.add(official("vt", agency, "Văn thư", Position.REGISTRY_CLERK));
            if (agency.kind() != AgencyKind.COMMUNE) {
                staff.add(official("ld2", agency, head.deputy(), Position.HEAD));
                staff.add(official("cv2", agency, "Chuyên viên", Position.SPECIALIST));
            }
            if (agency.kind() == AgencyKind.COMMITTEE_OFFICE) {
                staff.add(new Official("qt", "Quản trị hệ thống", "Quản trị", agency.code(), Position.ADMINISTRATOR));
            }
        }
        return staff;
    }

    private static Official official(String prefix, Agency agency, String title, Position position) {
        var userId = prefix + "." + agency.code();
        return new Official(userId, nameFor(userId), title, agency.code(), position);
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
            };
        }

        private static HeadTitle titled(String title) {
            return new HeadTitle(title, "Phó " + title);
        }
    }
}
