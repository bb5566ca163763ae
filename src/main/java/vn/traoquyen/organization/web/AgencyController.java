package vn.traoquyen.organization.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.PartyNames;

/** Lists the agencies of the province, also those that are no more: what they held is still asked for (cơ quan). */
@RestController
@RequestMapping("/api/agencies")
class AgencyController {

    private final Agencies agencies;
    private final PartyNames names;

    AgencyController(Agencies agencies, PartyNames names) {
        this.agencies = agencies;
        this.names = names;
    }

    /**
     * @param ended whether the agency is no more by now or will be
     * @param parent the agency that a unit is part of; null for others
     */
    record Line(String code, String name, AgencyKind kind, boolean ended, String parent) {}

    /** @param units whether the units and the Front are wanted too */
    @GetMapping
    List<Line> all(@RequestParam(defaultValue = "false") boolean units) {
        return agencies.all().stream()
                .filter(agency -> units || agency.kind().holdsPowers())
                .map(this::line)
                .toList();
    }

    private Line line(Agency agency) {
        return new Line(
                agency.code(),
                names.agency(agency.code()),
                agency.kind(),
                agency.validUntil() != null,
                agency.parent());
    }
}
