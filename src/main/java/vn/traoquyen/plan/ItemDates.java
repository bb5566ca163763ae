package vn.traoquyen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.shared.OfficeTime;

/** The days of an item as they stand at the moment (các mốc thời gian của đầu việc). */
@Component
public class ItemDates {

    private final Plans plans;
    private final Undertakings undertakings;
    private final RoundPlanning rounds;
    private final Deadlines deadlines;

    ItemDates(Plans plans, Undertakings undertakings, RoundPlanning rounds, Deadlines deadlines) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.rounds = rounds;
        this.deadlines = deadlines;
    }

    /**
     * When the round is due: at the time that its rule names, else when the office closes; a last day that is not worked
     * gives way to the next that is (Bộ luật Dân sự 2015, Điều 148 khoản 5).
     */
    public Instant due(String undertakingId) {
        var undertaking = undertakings.find(undertakingId).orElseThrow();
        var begin = undertaking.dueOn().atStartOfDay(OfficeTime.ZONE).toInstant();
        var term = new Term(0, TermUnit.CALENDAR_DAY, undertaking.dueSource(), true);
        var due = deadlines.after(begin, term).due();
        var rhythm = item(undertaking).deadline().rhythm();
        return rhythm == null || rhythm.time() == null
                ? due.toInstant()
                : due.with(rhythm.time()).toInstant();
    }

    /** After which the item is over whatever was reported; empty where it has no such day. */
    public Optional<LocalDate> lastDay(String undertakingId) {
        var deadline = item(undertakings.find(undertakingId).orElseThrow()).deadline();
        return deadline.kind() == DeadlineKind.PERIOD ? Optional.of(deadline.until()) : Optional.empty();
    }

    /** When it is asked about again. */
    public LocalDate nextPeriod(String undertakingId) {
        var undertaking = undertakings.find(undertakingId).orElseThrow();
        return rounds.nextPeriod(item(undertaking), undertaking.dueOn());
    }

    private PlanItem item(Undertaking undertaking) {
        return plans.find(undertaking.planId()).orElseThrow().item(undertaking.item());
    }
}
