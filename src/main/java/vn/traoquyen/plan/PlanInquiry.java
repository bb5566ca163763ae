package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.Refusal;

/** What whoever asks may read of plans (tra cứu kế hoạch). */
@Service
@Transactional(readOnly = true)
public class PlanInquiry {

    private final Plans plans;
    private final Undertakings undertakings;
    private final PlanRights rights;
    private final PlanDesk desk;

    PlanInquiry(Plans plans, Undertakings undertakings, PlanRights rights, PlanDesk desk) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.rights = rights;
        this.desk = desk;
    }

    /** A plan with what of it one may see, on a day (kế hoạch và tiến độ). */
    public record PlanInView(
            Plan plan,
            List<Undertaking> undertakings,
            Map<Integer, SetDate> dates,
            List<CentralLetter> letters,
            LocalDate today) {

        public long overdue() {
            return undertakings.stream().filter(one -> one.isOverdueOn(today)).count();
        }

        public long count(UndertakingStatus status) {
            return undertakings.stream().filter(one -> one.status() == status).count();
        }
    }

    /** The newest first; those in which one's agency has no part are left out. */
    public List<PlanInView> all() {
        var all = plans.all();
        var byPlan = undertakings.ofPlans(all.stream().map(Plan::id).toList()).stream()
                .collect(Collectors.groupingBy(Undertaking::planId));
        return all.stream()
                .filter(plan -> isSeen(plan, byPlan.getOrDefault(plan.id(), List.of())))
                .map(plan -> inView(plan, byPlan.getOrDefault(plan.id(), List.of()), Map.of(), List.of()))
                .toList();
    }

    public PlanInView one(String id) {
        var plan = plans.find(id).orElseThrow(() -> notFound(id));
        var all = undertakings.ofPlan(id);
        if (!isSeen(plan, all)) {
            throw notFound(id);
        }
        return inView(plan, all, plans.datesOf(id), plans.lettersOf(id));
    }

    /** One agency's share of an item, with its plan. */
    public PlanInView of(String undertakingId) {
        var undertaking = undertakings.find(undertakingId).orElseThrow(() -> new Refusal("plan.notFound.undertaking"));
        var plan = plans.find(undertaking.planId()).orElseThrow();
        rights.check(rights.reads(plan, undertaking), "plan.notFound.undertaking");
        return inView(plan, List.of(undertaking), plans.datesOf(plan.id()), plans.lettersOf(plan.id()));
    }

    public List<UndertakingEntry> entriesOf(String undertakingId) {
        of(undertakingId);
        return undertakings.entriesOf(undertakingId);
    }

    private PlanInView inView(
            Plan plan, List<Undertaking> all, Map<Integer, SetDate> dates, List<CentralLetter> letters) {
        var seen = all.stream().filter(one -> rights.reads(plan, one)).toList();
        return new PlanInView(plan, seen, dates, letters, desk.today());
    }

    private boolean isSeen(Plan plan, List<Undertaking> all) {
        return rights.reads(plan, all);
    }

    private static Refusal notFound(String id) {
        return new Refusal("plan.notFound.plan", Map.of("id", id));
    }
}
