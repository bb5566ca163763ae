package vn.traoquyen.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what has to be done besides to a plan under way (bổ sung đầu việc): the paper stays as it is, the coordinator says
 * until when, and everything else goes as with the items of the paper.
 */
@Service
public class PlanAdditionService {

    private static final String PRINTED = "bổ sung";

    private final Plans plans;
    private final Undertakings undertakings;
    private final ItemLeads leads;
    private final PlanDesk desk;

    PlanAdditionService(Plans plans, Undertakings undertakings, ItemLeads leads, PlanDesk desk) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.leads = leads;
        this.desk = desk;
    }

    /**
     * What came up.
     *
     * @param origin id of the agency's share of an item in which it came up; null for none
     * @param lead code of the agency that is to do it
     * @param note where it came from, for a reader of the plan
     */
    public record Addition(String origin, String lead, String words, String note) {}

    /**
     * Adds to the plan in which it came up, or to the newest one in which the lead agency has a part.
     *
     * @return the id of the lead agency's share; empty where no such plan is under way
     */
    @Transactional
    public Optional<String> add(Addition addition) {
        var origin = Optional.ofNullable(addition.origin()).flatMap(undertakings::find);
        return origin.map(Undertaking::planId)
                .flatMap(this::running)
                .or(() -> newestOf(addition.lead()))
                .map(plan -> add(plan, addition, streamOf(plan, origin, addition.lead())));
    }

    private String add(Plan plan, Addition addition, String stream) {
        int last = plan.items().stream().mapToInt(PlanItem::ordinal).max().orElse(0);
        var item = itemOf(last + 1, addition, stream, plan.added().size() + 1);
        var shares = leads.of(plan, item, desk.today()).toList();
        plans.add(plan.id(), item, desk.official().userId(), desk.now());
        undertakings.add(shares, shares.stream().map(Undertaking::id).toList());
        return shares.get(0).id();
    }

    private static PlanItem itemOf(int ordinal, Addition addition, String stream, int number) {
        return new PlanItem(
                ordinal,
                PRINTED,
                PRINTED + " " + number,
                null,
                null,
                addition.words(),
                null,
                List.of(addition.lead()),
                null,
                List.of(),
                null,
                null,
                stream,
                ItemWork.COMMON,
                null,
                null,
                new ItemDeadline(DeadlineKind.PROMPT, null, null, null, null, null, null),
                addition.note());
    }

    private Optional<Plan> running(String id) {
        return Optional.of(plans.hold(id)).filter(plan -> plan.status() == PlanStatus.RUNNING);
    }

    private Optional<Plan> newestOf(String agency) {
        var parts = undertakings.ofAgencies(List.of(agency)).stream()
                .map(Undertaking::planId)
                .toList();
        return plans.all().stream()
                .filter(plan -> plan.status() == PlanStatus.RUNNING)
                .filter(plan -> parts.contains(plan.id()) || plan.content().isLedBy(agency))
                .max(Comparator.comparing(Plan::startedOn))
                .flatMap(plan -> running(plan.id()));
    }

    private static String streamOf(Plan plan, Optional<Undertaking> origin, String agency) {
        var streams = plan.content().streams();
        return origin.filter(share -> share.planId().equals(plan.id()))
                .map(Undertaking::stream)
                .or(() -> streams.stream()
                        .filter(stream -> stream.consolidator().equals(agency))
                        .map(PlanStream::code)
                        .findFirst())
                .orElseGet(() -> streams.get(0).code());
    }
}
