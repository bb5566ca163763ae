package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.plan.Signals.Signal;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to a plan as a whole (kế hoạch triển khai). */
@Service
public class PlanService {

    private final Plans plans;
    private final Undertakings undertakings;
    private final Signals signals;
    private final PlanCheck check;
    private final PlanRights rights;
    private final PlanDesk desk;
    private final ItemLeads leads;
    private final ApplicationEventPublisher events;

    PlanService(
            Plans plans,
            Undertakings undertakings,
            Signals signals,
            PlanCheck check,
            PlanRights rights,
            PlanDesk desk,
            ItemLeads leads,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.signals = signals;
        this.check = check;
        this.rights = rights;
        this.desk = desk;
        this.leads = leads;
        this.events = events;
    }

    /** Enters a plan of one's own agency; every mistake in it is named. */
    @Transactional
    public Plan enter(PlanContent content) {
        check.check(content);
        rights.check(rights.keeps(content), "plan.forbidden.enter");
        return kept(content, plans.nextId(), desk.official().userId());
    }

    /** Takes in a plan that comes with the program, where it is not there yet. */
    @Transactional
    public void ship(PlanContent content) {
        if (plans.find(content.id()).isEmpty()) {
            check.check(content);
            kept(content, content.id(), null);
        }
    }

    private Plan kept(PlanContent content, String id, String by) {
        var status = content.number() == null ? PlanStatus.DRAFT : PlanStatus.ISSUED;
        var plan = new Plan(id, content, List.of(), status, content.number(), content.issuedOn(), null, null);
        plans.add(plan, by, desk.now());
        return plan;
    }

    /**
     * A draft gets its number and its day (cấp số, ban hành).
     *
     * @param number null for the next one of its book
     */
    @Transactional
    public Plan issue(String id, Integer number, LocalDate on) {
        var plan = seen(id);
        rights.check(rights.keeps(plan.content()), "plan.forbidden.keep");
        if (plan.status() != PlanStatus.DRAFT) {
            throw new Refusal("plan.conflict.issued", Map.of("symbol", plan.symbol()));
        }
        var day = on == null ? desk.today() : on;
        if (day.isAfter(desk.today())) {
            throw new Refusal("plan.dayInTheFuture", Map.of("day", PlanWords.date(day)));
        }
        var content = plan.content();
        int given = number == null ? plans.nextNumber(content.issuer(), content.symbol(), day.getYear()) : number;
        plans.issued(id, given, day, desk.official().userId(), desk.now());
        return plans.hold(id);
    }

    /**
     * From now on it is carried out: every item by every lead agency of that day, each in a process of its own that begins
     * soon.
     *
     * @param on the day on whose agencies it runs; null for today, never before it was issued
     */
    @Transactional
    public Plan start(String id, LocalDate on) {
        var plan = seen(id);
        rights.check(rights.directs(plan), "plan.forbidden.direct");
        if (plan.status() != PlanStatus.ISSUED) {
            throw new Refusal(
                    "plan.conflict.notIssued", Map.of("status", plan.status().label()));
        }
        var day = on == null ? desk.today() : on;
        if (day.isAfter(desk.today()) || day.isBefore(plan.issuedOn())) {
            throw new Refusal(
                    "plan.startDayOutOfRange",
                    Map.of("day", PlanWords.date(day), "issued", PlanWords.date(plan.issuedOn())));
        }
        var begun = leads.of(plan, day);
        undertakings.add(
                begun,
                begun.stream()
                        .filter(undertaking -> undertaking.status() == UndertakingStatus.PENDING)
                        .map(Undertaking::id)
                        .toList());
        begun.stream()
                .filter(undertaking -> undertaking.status() == UndertakingStatus.AGENCY_ENDED)
                .forEach(undertaking ->
                        undertakings.add(undertaking.id(), desk.happened(0, UndertakingDeed.AGENCY_ENDED, null)));
        plans.started(id, day, desk.official().userId(), desk.now());
        var started = plans.hold(id);
        events.publishEvent(new PlanStarted(started));
        return started;
    }

    /** Gives a plan up: whatever is not finished ends, with the reason written down. */
    @Transactional
    public void withdraw(String id, String reason) {
        var plan = seen(id);
        rights.check(rights.directs(plan), "plan.forbidden.direct");
        if (!plan.status().isOpen()) {
            throw new Refusal(
                    "plan.conflict.closed", Map.of("status", plan.status().label()));
        }
        var words = PlainText.lines(reason);
        if (words.isEmpty()) {
            throw new Refusal("plan.withoutReason");
        }
        var open = undertakings.ofPlan(id).stream()
                .filter(undertaking -> undertaking.status().isOpen())
                .toList();
        open.forEach(undertaking -> {
            undertakings.close(undertaking.id(), UndertakingStatus.WITHDRAWN, desk.now());
            undertakings.add(undertaking.id(), desk.done(undertaking, UndertakingDeed.WITHDRAW, words, null));
        });
        tellToStop(open);
        plans.closed(id, PlanStatus.WITHDRAWN, words, desk.now());
        events.publishEvent(new PlanWithdrawn(plan, words));
    }

    /** What agencies that are no longer there have not finished ends. @return how many */
    @Transactional
    public int endOfEndedAgencies() {
        var ended = undertakings.ofEndedAgencies(desk.today());
        ended.forEach(undertaking -> {
            undertakings.close(undertaking.id(), UndertakingStatus.AGENCY_ENDED, desk.now());
            undertakings.add(undertaking.id(), desk.happened(undertaking.round(), UndertakingDeed.AGENCY_ENDED, null));
        });
        tellToStop(ended);
        return ended.size();
    }

    private void tellToStop(List<Undertaking> open) {
        signals.signal(
                open.stream()
                        .filter(undertaking -> undertaking.startedAt() != null)
                        .map(Undertaking::id)
                        .toList(),
                Signal.WITHDRAW);
    }

    /** The plan, held, where whoever asks has a part in it. */
    Plan seen(String id) {
        if (plans.find(id).isEmpty()) {
            throw new Refusal("plan.notFound.plan", Map.of("id", id));
        }
        var plan = plans.hold(id);
        if (!rights.reads(plan, undertakings.ofPlan(id))) {
            throw new Refusal("plan.notFound.plan", Map.of("id", id));
        }
        return plan;
    }
}
