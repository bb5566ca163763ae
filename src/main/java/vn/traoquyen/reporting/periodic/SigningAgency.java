package vn.traoquyen.reporting.periodic;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Province;
import vn.traoquyen.reporting.periodic.ReportPeriod.Approval;

/** How the agency in whose name a report goes stands on its paper (cơ quan ban hành báo cáo). */
@Component
class SigningAgency {

    private final Agencies agencies;
    private final PartyNames names;
    private final Province province;

    SigningAgency(Agencies agencies, PartyNames names, Province province) {
        this.agencies = agencies;
        this.names = names;
        this.province = province;
    }

    /** The lines above its name, such as "UBND tỉnh Đắk Lắk". */
    List<String> superior(Agency agency) {
        return switch (agency.kind()) {
            case COMMITTEE, COUNCIL, COMMUNE, DISTRICT -> List.of();
            case UNIT, FRONT -> List.of(names.agency(agency.parent()));
            default -> List.of("UBND " + province.name());
        };
    }

    /** The office stands there as in its own documents, for the line above says whose it is. */
    List<String> lines(Agency agency) {
        return switch (agency.kind()) {
            case COMMITTEE_OFFICE -> List.of("Văn phòng");
            case COMMITTEE, COMMUNE, DISTRICT ->
                List.of("Ủy ban nhân dân", agency.name().replaceFirst("^Ủy ban nhân dân ", ""));
            default -> List.of(agency.name());
        };
    }

    /** Who signs: the head, or a deputy for him (Nghị định 30/2020/NĐ-CP, Điều 13); the head while nobody has. */
    List<String> offices(Agency agency, Approval approval) {
        var head = names.headTitle(agency.code()).replaceFirst(" (UBND|Ủy ban nhân dân) .*$", "");
        var forHim = approval != null && !approval.title().equals(head);
        var office = forHim ? List.of("KT. " + head, approval.title()) : List.of(head);
        return isCollective(agency)
                ? Stream.concat(Stream.of("TM. Ủy ban nhân dân"), office.stream())
                        .toList()
                : office;
    }

    private static boolean isCollective(Agency agency) {
        return agency.kind() == AgencyKind.COMMITTEE || agency.kind() == AgencyKind.COMMUNE;
    }

    String placeName(Agency agency) {
        return province.placeNameOf(agencies.rootOf(agency.code()));
    }
}
