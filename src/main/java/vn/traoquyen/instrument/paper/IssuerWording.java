package vn.traoquyen.instrument.paper;

import java.util.List;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.instrument.Issuer;
import vn.traoquyen.instrument.IssuerCapacity;
import vn.traoquyen.paper.Wording;

/** How the names of an issuer stand in the different parts of an instrument (cách ghi tên cơ quan, người ban hành). */
record IssuerWording(Issuer issuer) {

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final List<String> AREAS = List.of("tỉnh", "thành phố", "xã", "phường", "đặc khu");

    /** The superior above the name, if it has one. */
    List<String> superior() {
        return isCommittee() || issuer.provinceName().isEmpty()
                ? List.of()
                : List.of(Wording.upper("UBND " + issuer.provinceName()));
    }

    /** The name at the top left; a normative decision of the Chairman bears his office. */
    List<String> letterhead(InstrumentKind kind) {
        if (!isCommittee()) {
            return List.of(Wording.upper(issuer.agencyName()));
        }
        var name = List.of(Wording.upper(COMMITTEE), Wording.upper(area()));
        return kind == InstrumentKind.NORMATIVE && issuer.capacity() == IssuerCapacity.CHAIRMAN
                ? List.of(Wording.upper(issuer.headTitle()), name.get(0), name.get(1))
                : name;
    }

    /** Whoever decides, as the text names him: "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn". */
    String transferor() {
        return decides(issuer.agencyName());
    }

    /** The same where the text has already named the province: "Chủ tịch Ủy ban nhân dân tỉnh". */
    String transferorShort() {
        return decides(isCommittee() ? COMMITTEE + " " + areaKind() : issuer.agencyName());
    }

    String authority() {
        return Wording.upper(transferor());
    }

    String head() {
        return Wording.upper(issuer.headTitle());
    }

    /** Who carries a decision out inside the issuing agency. */
    String office() {
        if (!isCommittee()) {
            return "Thủ trưởng các phòng, đơn vị thuộc " + issuer.agencyName();
        }
        var province = areaKind().equals("tỉnh") || areaKind().equals("thành phố");
        return "Chánh Văn phòng " + (province ? "" : "Hội đồng nhân dân và ") + COMMITTEE + " " + areaKind();
    }

    private String decides(String agency) {
        return switch (issuer.capacity()) {
            case COMMITTEE, COUNCIL -> agency;
            case CHAIRMAN, HEAD -> joined(issuer.headTitle(), agency);
        };
    }

    /** "Chánh Văn phòng" + "Văn phòng Ủy ban nhân dân tỉnh" names the office once. */
    private static String joined(String title, String agency) {
        var office = "Văn phòng";
        return title.endsWith(office) && agency.startsWith(office)
                ? title + agency.substring(office.length())
                : title + " " + agency;
    }

    private boolean isCommittee() {
        return issuer.agencyName().startsWith(COMMITTEE + " ");
    }

    private String area() {
        return issuer.agencyName().substring(COMMITTEE.length() + 1);
    }

    private String areaKind() {
        return AREAS.stream()
                .filter(kind -> area().startsWith(kind + " "))
                .findFirst()
                .orElseGet(this::area);
    }
}
