package vn.traoquyen.organization;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** Parties as they are named on paper (tên gọi bên giao, bên nhận). */
@Component
public class PartyNames {

    private static final Set<AgencyKind> CHAIRED =
            EnumSet.of(AgencyKind.COMMITTEE, AgencyKind.DISTRICT, AgencyKind.COMMUNE);

    private final Agencies agencies;
    private final Officials officials;

    PartyNames(Agencies agencies, Officials officials) {
        this.agencies = agencies;
        this.officials = officials;
    }

    public String of(Party party) {
        if (party == null) {
            return "";
        }
        if (party.isEveryCommune()) {
            return party.capacity() == Capacity.CHAIRMAN ? "Chủ tịch UBND các xã, phường" : "UBND các xã, phường";
        }
        var name = shortened(agencies.byCode(party.agency()).name());
        return switch (party.capacity()) {
            case CHAIRMAN -> "Chủ tịch " + name;
            case HEAD -> headOf(party.agency());
            case OFFICER -> "Công chức " + name;
            case COUNCIL, COMMITTEE, AGENCY -> name;
        };
    }

    public List<String> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    /** "Giám đốc Sở Y tế", "Chủ tịch UBND xã Thất Khê". */
    public String headOf(String agencyCode) {
        var agency = agencies.byCode(agencyCode);
        return CHAIRED.contains(agency.kind())
                ? "Chủ tịch " + shortened(agency.name())
                : joined(headTitle(agencyCode), agency.name());
    }

    /** "Trưởng phòng" of "Phòng Ngoại vụ" is "Trưởng phòng Ngoại vụ". */
    private static String joined(String title, String agency) {
        var words = title.split(" ");
        for (int i = 1; i < words.length; i++) {
            var shared = String.join(" ", Arrays.asList(words).subList(i, words.length));
            if (agency.regionMatches(true, 0, shared, 0, shared.length())) {
                return title + agency.substring(shared.length());
            }
        }
        return title + " " + agency;
    }

    /** Whoever stands first in the agency; who signs, unless a deputy does. */
    public Official head(String agencyCode) {
        return officials.membersOf(agencyCode, Position.HEAD).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("organization.noHead", Map.of("agency", agency(agencyCode))));
    }

    /** The office of the person at the head: "Giám đốc", "Chủ tịch", "Chánh Văn phòng". */
    public String headTitle(String agencyCode) {
        return officials.membersOf(agencyCode, Position.HEAD).stream()
                .findFirst()
                .map(PartyNames::office)
                .orElse("Người đứng đầu");
    }

    /** A person's office without the agency, as it stands above a signature: "Phó Chủ tịch". */
    public static String office(Official official) {
        return official.title().replaceFirst(" (UBND|Ủy ban nhân dân) .*$", "");
    }

    /** The person behind an account; the account itself where it is nobody's any more. */
    public String official(String userId) {
        return officials.find(userId).map(Official::fullName).orElse(userId);
    }

    public String agency(String code) {
        return code == null
                ? ""
                : agencies.find(code).map(agency -> shortened(agency.name())).orElse(code);
    }

    private static String shortened(String name) {
        return name.replaceFirst("^Ủy ban nhân dân", "UBND").replaceFirst("^Hội đồng nhân dân", "HĐND");
    }
}
