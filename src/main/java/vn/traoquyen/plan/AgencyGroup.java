package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;

/** Agencies that a plan names together (nhóm cơ quan): which they are, the day decides. */
public enum AgencyGroup {
    /** Whether "ban, ngành" are more than these is not said by the plans; chưa kiểm chứng. */
    DEPARTMENTS(
            "các sở, ban, ngành",
            EnumSet.of(
                    AgencyKind.DEPARTMENT,
                    AgencyKind.INSPECTORATE,
                    AgencyKind.MANAGEMENT_BOARD,
                    AgencyKind.COMMITTEE_OFFICE)),
    DISTRICTS("UBND các huyện, thành phố", EnumSet.of(AgencyKind.DISTRICT)),
    COMMUNES("UBND các xã, phường", EnumSet.of(AgencyKind.COMMUNE));

    private static final String UNITS = "UNITS:";

    private final String label;
    private final Set<AgencyKind> kinds;

    AgencyGroup(String label, Set<AgencyKind> kinds) {
        this.label = label;
        this.kinds = kinds;
    }

    public String label() {
        return label;
    }

    /** The agencies of that day which a code means: itself, those of a group, the units of an agency ("UNITS:vp-ubnd-tinh"). */
    static Stream<Agency> members(String code, Collection<Agency> agencies, LocalDate day) {
        var there = agencies.stream().filter(agency -> agency.isValidOn(day));
        if (code.startsWith(UNITS)) {
            var parent = code.substring(UNITS.length());
            return there.filter(agency -> parent.equals(parentOf(agency)));
        }
        return List.of(values()).stream()
                .filter(group -> group.name().equals(code))
                .findFirst()
                .map(group -> there.filter(agency -> group.kinds.contains(agency.kind())))
                .orElseGet(() -> agencies.stream()
                        .filter(agency -> agency.code().equals(code))
                        .filter(agency -> agency.isValidOn(day)));
    }

    /** Whether a code stands for agencies that are found on the day, and not for one. */
    public static boolean isGroup(String code) {
        return code.startsWith(UNITS)
                || Stream.of(values()).anyMatch(group -> group.name().equals(code));
    }

    private static String parentOf(Agency agency) {
        return agency.parent();
    }
}
