package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.DifficultySettings.Desk;
import vn.traoquyen.difficulty.DifficultySettings.LocalDesk;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.Province;
import vn.traoquyen.shared.Refusal;

/** Where a difficulty begins and where it goes on (đường đi của khó khăn, vướng mắc). */
@Component
public class DifficultyRoutes {

    private static final Set<AgencyKind> IN_CHARGE = EnumSet.of(
            AgencyKind.DEPARTMENT,
            AgencyKind.INSPECTORATE,
            AgencyKind.MANAGEMENT_BOARD,
            AgencyKind.COMMITTEE_OFFICE,
            AgencyKind.PUBLIC_UNIT);

    private final DifficultySettings settings;
    private final Agencies agencies;
    private final Province province;
    private final Clock clock;

    DifficultyRoutes(DifficultySettings settings, Agencies agencies, Province province, Clock clock) {
        this.settings = settings;
        this.agencies = agencies;
        this.province = province;
        this.clock = clock;
    }

    /** A place, and the agency whose it is. */
    record Stop(Place place, String agency) {}

    /**
     * A head has nobody above him in his agency; what he raises goes to the province. Everybody else's goes to the desk of
     * the agency where it has one, and from there to the head. What the desk writes down for people without an account has
     * passed it already.
     */
    Stop beginning(Official raiser, Question question) {
        var own = home(raiser.agencyCode());
        if (raiser.position() == Position.HEAD && own.equals(raiser.agencyCode())) {
            return new Stop(Place.PROVINCE_DESK, provinceDesk(question.stream()));
        }
        return localDesk(own)
                .filter(desk -> question.onBehalfOf() == null)
                .map(desk -> new Stop(Place.LOCAL_DESK, desk))
                .orElse(new Stop(Place.LOCAL_HEAD, own));
    }

    /** Again to the place that had returned it. */
    String agencyAt(Place place, Difficulty difficulty) {
        var own = home(difficulty.raisedBy().agency());
        return switch (place) {
            case LOCAL_DESK -> localDesk(own).orElse(own);
            case LOCAL_HEAD -> own;
            default -> difficulty.desk();
        };
    }

    /** The agency that a unit is part of, or whose work the Front follows; any other agency itself. */
    private String home(String agency) {
        var parent = agencies.byCode(agency).parent();
        return parent == null ? agency : home(parent);
    }

    private Optional<String> localDesk(String agency) {
        var set = settings.localDesks().stream()
                .filter(one -> one.agency().equals(agency))
                .map(LocalDesk::desk)
                .findFirst();
        return set.isPresent() || agencies.byCode(agency).kind() != AgencyKind.COMMUNE
                ? set
                : Optional.of(officeOf(agency));
    }

    /** Văn phòng HĐND và UBND of a commune; the commune's own specialists where it has none. */
    private String officeOf(String commune) {
        var today = LocalDate.now(clock);
        return agencies.unitsOf(commune).stream()
                .filter(unit -> unit.isValidOn(today))
                .filter(unit -> settings.communeOffice().equals(unit.symbol()))
                .map(Agency::code)
                .findFirst()
                .orElse(commune);
    }

    /** The agency that co-ordinates difficulties of this stream today. */
    public String provinceDesk(WorkStream stream) {
        return rule(stream).agency();
    }

    private Desk rule(WorkStream stream) {
        var today = LocalDate.now(clock);
        return best(province.code(), stream, today)
                .or(() -> best(DifficultySettings.ANY_PROVINCE, stream, today))
                .orElseThrow(() -> new Refusal("difficulty.noDesk", Map.of("stream", stream.label())));
    }

    private Optional<Desk> best(String code, WorkStream stream, LocalDate today) {
        return settings.desks().stream()
                .filter(desk -> desk.province().equals(code) && !desk.from().isAfter(today))
                .filter(desk -> desk.stream() == null || desk.stream() == stream)
                .max(Comparator.<Desk, Boolean>comparing(desk -> desk.stream() != null)
                        .thenComparing(Desk::from));
    }

    /** The agencies that can be put in charge, those of the province first in the order of its list. */
    public List<Agency> departments() {
        return agencies.validOn(LocalDate.now(clock)).stream()
                .filter(agency -> IN_CHARGE.contains(agency.kind()))
                .toList();
    }

    /** Refuses an agency that cannot be put in charge. */
    String department(String code) {
        return departments().stream()
                .map(Agency::code)
                .filter(known -> known.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("difficulty.noDepartment", Map.of("code", code == null ? "" : code)));
    }
}
