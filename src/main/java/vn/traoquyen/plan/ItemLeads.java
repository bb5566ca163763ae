package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.shared.Refusal;

/** Which agencies carry out which item of a plan on a day (cơ quan chủ trì, phối hợp của từng đầu việc). */
@Component
class ItemLeads {

    private final Agencies agencies;
    private final PlanDesk desk;

    ItemLeads(Agencies agencies, PlanDesk desk) {
        this.agencies = agencies;
        this.desk = desk;
    }

    /** One for each item and agency; that of an agency that has ended since is closed from the beginning. */
    List<Undertaking> of(Plan plan, LocalDate day) {
        return plan.items().stream().flatMap(item -> of(plan, item, day)).toList();
    }

    /** The same of one item. */
    Stream<Undertaking> of(Plan plan, PlanItem item, LocalDate day) {
        var leads = members(item.leads(), day);
        if (leads.isEmpty()) {
            throw new Refusal(
                    "plan.nobodyLeads",
                    Map.of(
                            "item",
                            item.label(),
                            "words",
                            item.leadWords() == null ? String.join(", ", item.leads()) : item.leadWords(),
                            "day",
                            PlanWords.date(day)));
        }
        var supports = members(item.supports(), day);
        return leads.values().stream()
                .map(lead -> undertaking(
                        plan,
                        item,
                        lead,
                        supports.keySet().stream()
                                .filter(code -> !code.equals(lead.code()))
                                .toList()));
    }

    private Undertaking undertaking(Plan plan, PlanItem item, Agency lead, List<String> supports) {
        boolean there = lead.isValidOn(desk.today());
        return new Undertaking(
                Undertaking.idOf(plan.id(), item.ordinal(), lead.code()),
                plan.id(),
                item.ordinal(),
                lead.code(),
                item.stream(),
                plan.content().stream(item.stream()).consolidator(),
                supports,
                there ? UndertakingStatus.PENDING : UndertakingStatus.AGENCY_ENDED,
                0,
                null,
                null,
                null,
                null,
                null,
                there ? null : desk.now());
    }

    private Map<String, Agency> members(List<String> codes, LocalDate day) {
        var found = new LinkedHashMap<String, Agency>();
        codes.stream()
                .flatMap(code -> AgencyGroup.members(code, agencies.all(), day))
                .forEach(agency -> found.put(agency.code(), agency));
        return found;
    }
}
