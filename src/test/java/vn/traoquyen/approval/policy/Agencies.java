package vn.traoquyen.approval.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.approval.policy.AgencyFacts.Kind;
import vn.traoquyen.approval.policy.AgencyFacts.Tier;

/** A small province with one agency of every kind. */
final class Agencies {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, AgencyFacts> ALL = Stream.of(
                    provincial("ubnd-tinh", "UBND tỉnh Lạng Sơn", Kind.COMMITTEE),
                    provincial("hdnd-tinh", "HĐND tỉnh Lạng Sơn", Kind.COUNCIL),
                    provincial("so-y-te", "Sở Y tế", Kind.DEPARTMENT),
                    provincial("ban-ql-khu-kinh-te", "Ban Quản lý Khu kinh tế", Kind.OTHER_ADMINISTRATIVE),
                    provincial("benh-vien", "Bệnh viện Đa khoa tỉnh", Kind.PUBLIC_UNIT),
                    communal("xa-06040", "Xã Thất Khê", Kind.COMMUNE, null),
                    communal("xa-05977", "Phường Tam Thanh", Kind.COMMUNE, null),
                    communal("phong-kinh-te", "Phòng Kinh tế xã Thất Khê", Kind.DEPARTMENT, "xa-06040"),
                    communal("tram-y-te", "Trạm Y tế xã Thất Khê", Kind.PUBLIC_UNIT, "xa-06040"),
                    new AgencyFacts(
                            "ubnd-huyen",
                            "UBND huyện Tràng Định",
                            Tier.COMMUNE,
                            Kind.COMMITTEE,
                            LocalDate.of(1990, 1, 1),
                            LocalDate.of(2025, 6, 30),
                            null),
                    new AgencyFacts(
                            "so-moi", "Sở Mới", Tier.PROVINCE, Kind.DEPARTMENT, LocalDate.of(2027, 1, 1), null, null))
            .collect(Collectors.toMap(AgencyFacts::code, Function.identity()));

    static final KnownAgencies KNOWN = code -> Optional.ofNullable(ALL.get(code));

    private Agencies() {}

    private static AgencyFacts provincial(String code, String name, Kind kind) {
        return new AgencyFacts(code, name, Tier.PROVINCE, kind, LocalDate.of(2025, 3, 1), null, null);
    }

    private static AgencyFacts communal(String code, String name, Kind kind, String partOf) {
        return new AgencyFacts(code, name, Tier.COMMUNE, kind, LocalDate.of(2025, 7, 1), null, partOf);
    }
}
