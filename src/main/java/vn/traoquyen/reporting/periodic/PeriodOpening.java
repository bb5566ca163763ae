package vn.traoquyen.reporting.periodic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.reporting.ReportPeriodOpened;
import vn.traoquyen.shared.OfficeTime;

/**
 * Begins the periods that have come (mở kỳ báo cáo). Nodes work side by side, each on its own rules, and a period has one
 * row, so it begins once. After a downtime the newest period begins even if it is late; those before it are only noted as
 * missed: nobody is asked today for the report of last month.
 */
@Service
public class PeriodOpening {

    private final ReportingRules rules;
    private final Periods periods;
    private final ReportParts parts;
    private final PeriodCalendar calendar;
    private final Reporters reporters;
    private final PreFilling preFilling;
    private final Feeding feeding;
    private final PeriodicProcess process;
    private final PeriodDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodOpening(
            ReportingRules rules,
            Periods periods,
            ReportParts parts,
            PeriodCalendar calendar,
            Reporters reporters,
            PreFilling preFilling,
            Feeding feeding,
            PeriodicProcess process,
            PeriodDesk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.periods = periods;
        this.parts = parts;
        this.calendar = calendar;
        this.reporters = reporters;
        this.preFilling = preFilling;
        this.feeding = feeding;
        this.process = process;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    public List<String> rules() {
        return rules.recurring();
    }

    /** Begins what is due of one rule, in a transaction of its own; nothing where another node is at it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void openDue(String ruleCode) {
        rules.take(ruleCode).filter(ReportingRule::isActive).ifPresent(rule -> {
            var due = due(rule);
            for (int i = 0; i < due.size(); i++) {
                if (i < due.size() - 1) {
                    miss(rule, due.get(i));
                } else {
                    begin(rule, due.get(i));
                }
            }
        });
    }

    private List<PeriodPlan> due(ReportingRule rule) {
        var now = desk.now();
        var rhythm = rule.rhythm();
        var due = new ArrayList<PeriodPlan>();
        var first = periods.lastBegun(rule.code())
                .map(rhythm::firstDay)
                .map(rhythm::next)
                .orElseGet(() -> rhythm.firstDay(dayOf(rule.activeSince())));
        for (; ; first = rhythm.next(first)) {
            var plan = PeriodPlan.of(rule.schedule(), first, calendar);
            if (plan.moments().opens().isAfter(now)) {
                return due;
            }
            if (plan.moments().partsDue().isAfter(rule.activeSince())) {
                due.add(plan);
            }
        }
    }

    private void miss(ReportingRule rule, PeriodPlan plan) {
        var period = ReportPeriod.of(rule, plan, PeriodStatus.MISSED, desk.now());
        if (periods.add(period)) {
            desk.write(period.id(), PeriodDeed.MISS, null, "Đã sang kỳ sau khi hệ thống mở kỳ.", Author.SYSTEM);
        }
    }

    /** Begins a period now, whether it came by itself or was asked for; false where it has begun already. */
    @Transactional
    boolean begin(ReportingRule rule, PeriodPlan plan) {
        var period = ReportPeriod.of(rule, plan, PeriodStatus.COLLECTING, desk.now());
        var asked = reporters.of(rule, LocalDate.now(clock));
        if (asked.isEmpty() || !periods.add(period)) {
            return false;
        }
        addParts(period, asked);
        desk.write(period.id(), PeriodDeed.OPEN, null, null, Author.SYSTEM);
        process.begin(period.id());
        feeding.takeUp(period);
        events.publishEvent(new ReportPeriodOpened(
                period.id(), period.fullTitle(), asked, period.moments().partsDue()));
        return true;
    }

    private void addParts(ReportPeriod period, Set<String> asked) {
        var fed = rules.feeding(period.ruleCode()).stream()
                .collect(Collectors.toMap(ReportingRule::approver, ReportingRule::code, (one, other) -> one));
        var writers = asked.stream().filter(agency -> !fed.containsKey(agency)).toList();
        var known = preFilling.of(writers, period.firstDay(), period.lastDay());
        parts.add(asked.stream()
                .map(agency -> new ReportPart(
                        period.id(),
                        agency,
                        fed.get(agency),
                        known.getOrDefault(agency, List.of()),
                        desk.now(),
                        0,
                        null,
                        false,
                        null,
                        0))
                .toList());
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeTime.ZONE);
    }
}
