package vn.traoquyen.organization;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Agencies and parties as lists write them, read and written (đọc tên cơ quan, bên giao, bên nhận trong danh mục). */
@Component
public class PartyWords {

    private static final Set<AgencyKind> CHAIRED =
            EnumSet.of(AgencyKind.COMMITTEE, AgencyKind.DISTRICT, AgencyKind.COMMUNE);
    private static final Pattern EVERY_COMMUNE = Pattern.compile(
            "(uy ban nhan dan )?" + "(cap xa|cac xa|(cac )?xa phuong( dac khu)?)( tren dia ban( tinh)?)?");
    private static final Pattern CHAIRMAN = Pattern.compile("(chu tich|ct) (?=uy ban|xa |phuong |cap |cac )");
    private static final Pattern HEAD = Pattern.compile("(giam doc|gd|thu truong|nguoi dung dau|truong ban (?=ban )|"
            + "truong (?=ban )|tr (?=ban )|chanh (?=van phong |thanh tra ))\\b ?");
    private static final Pattern OFFICER = Pattern.compile("cong chuc (thuoc )?");

    private final Agencies agencies;
    private volatile Known known;

    PartyWords(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency that is called so: by name, short name, symbol or initials, whatever the case and the diacritics. */
    public Optional<Agency> agency(String words) {
        return words().find(AgencyWords.plain(words));
    }

    public Optional<Party> party(String words) {
        var plain = AgencyWords.plain(words);
        var chairman = without(CHAIRMAN, plain);
        if (chairman.isPresent()) {
            return chaired(chairman.get(), Capacity.CHAIRMAN);
        }
        var officer = without(OFFICER, plain);
        if (officer.isPresent()) {
            return chaired(officer.get(), Capacity.OFFICER);
        }
        var head = without(HEAD, plain);
        return head.isPresent()
                ? words().find(head.get())
                        .filter(agency -> !CHAIRED.contains(agency.kind()) && agency.kind() != AgencyKind.COUNCIL)
                        .map(agency -> new Party(agency.code(), Capacity.HEAD))
                : body(plain);
    }

    /** Several parties in one cell are parted by semicolons; empty where one of them is nobody that is known. */
    public Optional<List<Party>> parties(String words) {
        var parties = new ArrayList<Party>();
        for (var one : words.split("[;\\n]")) {
            if (!one.isBlank()) {
                var party = party(one);
                if (party.isEmpty()) {
                    return Optional.empty();
                }
                parties.add(party.get());
            }
        }
        return Optional.of(parties);
    }

    /** As lists write it: "Chủ tịch UBND tỉnh", "Giám đốc Sở Y tế", "UBND cấp xã". */
    public String written(Party party) {
        if (party.isEveryCommune()) {
            return party.capacity() == Capacity.CHAIRMAN ? "Chủ tịch UBND cấp xã" : "UBND cấp xã";
        }
        var agency = agencies.byCode(party.agency());
        var name = written(agency);
        return switch (party.capacity()) {
            case CHAIRMAN -> "Chủ tịch " + name;
            case OFFICER -> "Công chức " + name;
            case HEAD -> head(agency) + " " + name;
            case COUNCIL, COMMITTEE, AGENCY -> name;
        };
    }

    public String written(Agency agency) {
        return switch (agency.kind()) {
            case COUNCIL, COMMITTEE, COMMITTEE_OFFICE, DISTRICT, COMMUNE -> agency.shortName();
            case DEPARTMENT, INSPECTORATE, MANAGEMENT_BOARD, PUBLIC_UNIT, UNIT, FRONT -> agency.name();
        };
    }

    private static String head(Agency agency) {
        return switch (agency.kind()) {
            case COMMITTEE_OFFICE, INSPECTORATE -> "Chánh";
            case MANAGEMENT_BOARD -> agency.name().startsWith("Ban ") ? "Trưởng" : "Trưởng ban";
            default -> "Giám đốc";
        };
    }

    private Optional<Party> chaired(String plain, Capacity capacity) {
        return EVERY_COMMUNE.matcher(plain).matches()
                ? Optional.of(new Party(Party.EVERY_COMMUNE, capacity))
                : words().find(plain)
                        .filter(agency -> CHAIRED.contains(agency.kind()))
                        .map(agency -> new Party(agency.code(), capacity));
    }

    private Optional<Party> body(String plain) {
        return EVERY_COMMUNE.matcher(plain).matches()
                ? Optional.of(new Party(Party.EVERY_COMMUNE, Capacity.COMMITTEE))
                : words().find(plain).map(agency -> new Party(agency.code(), capacityOf(agency)));
    }

    private static Capacity capacityOf(Agency agency) {
        if (agency.kind() == AgencyKind.COUNCIL) {
            return Capacity.COUNCIL;
        }
        return CHAIRED.contains(agency.kind()) ? Capacity.COMMITTEE : Capacity.AGENCY;
    }

    private static Optional<String> without(Pattern title, String plain) {
        var found = title.matcher(plain);
        return found.lookingAt() ? Optional.of(plain.substring(found.end())) : Optional.empty();
    }

    private AgencyWords words() {
        var all = agencies.all();
        var current = known;
        if (current == null || current.agencies != all) {
            current = new Known(all, new AgencyWords(all));
            known = current;
        }
        return current.words;
    }

    private record Known(List<Agency> agencies, AgencyWords words) {}
}
