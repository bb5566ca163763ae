package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ProcessTimers;
import vn.traoquyen.reporting.periodic.PeriodOpening;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.reporting.periodic.ReportPeriod;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.periodic.ReportingRules;

/** Works on the tasks of periods as their officials do, and moves their timers by hand. */
@Component
public class ReportedPeriods {

    private static final AtomicInteger RULES = new AtomicInteger();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ProcessEngine engine;
    private final ReportingRules rules;
    private final PeriodOpening opening;
    private final Periods periods;
    private final Clock clock;
    private final ReportEventsHeard events;

    ReportedPeriods(
            ProcessEngine engine,
            ReportingRules rules,
            PeriodOpening opening,
            Periods periods,
            ReportEventsHeard events,
            Clock clock) {
        this.engine = engine;
        this.rules = rules;
        this.opening = opening;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    public <T> List<T> heard(Class<T> type) {
        return events.heard(type);
    }

    /** A copy of the rule for this test alone, active from now on. */
    public ReportingRule anew(ReportingRule rule) {
        return anew(rule, rule.feeds());
    }

    public ReportingRule anew(ReportingRule rule, String feeds) {
        var own = new ReportingRule(
                "thu-" + RULES.incrementAndGet(),
                rule.title(),
                rule.basis(),
                rule.confirmed(),
                rule.note(),
                rule.schedule(),
                rule.reporters(),
                rule.consolidator(),
                rule.approver(),
                rule.addressee(),
                feeds,
                clock.instant());
        events.forget();
        rules.put(own, null, clock.instant());
        return own;
    }

    /** Nobody is asked any more, and what is open still is in no other test's way. */
    public void stop(ReportingRule rule) {
        rules.put(rule.activeSince(null), null, clock.instant());
        all(rule).stream()
                .flatMap(period -> instances(period.id()).stream())
                .forEach(begun -> engine.getRuntimeService().deleteProcessInstance(begun, "the test is over"));
    }

    public void sweep(ReportingRule rule) {
        opening.openDue(rule.code());
    }

    /** The newest period of a rule. */
    public String newest(ReportingRule rule) {
        return all(rule).get(0).id();
    }

    public List<ReportPeriod> all(ReportingRule rule) {
        return periods.search(new Periods.Search(rule.code(), null, false, null, 0, 100))
                .items();
    }

    public ReportPeriod get(String id) {
        return periods.find(id).orElseThrow();
    }

    List<String> waiting(String period) {
        return tasks(period).stream().map(ReportedPeriods::deedOf).sorted().toList();
    }

    List<Task> tasks(String period) {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PeriodicReportingProcess.KEY)
                .processInstanceBusinessKey(period)
                .list();
    }

    private static String deedOf(Task task) {
        return task.getTaskDefinitionKey().substring("userTask_".length());
    }

    public Task task(String period, String deed, String user) {
        var groups = groupsOf(user);
        var open = tasks(period).stream()
                .filter(task -> deedOf(task).equals(deed))
                .filter(task -> engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .anyMatch(link -> groups.contains(link.getGroupId())))
                .findFirst();
        assertThat(open).as("%s for %s among %s", deed, user, waiting(period)).isPresent();
        return open.get();
    }

    /** The official claims the task of this deed and completes it. */
    public void complete(String period, String deed, String user, Object... keysAndValues) {
        var task = task(period, deed, user);
        as(user, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), user);
            }
            engine.getFormService().submitTaskForm(task.getId(), FormValues.of(keysAndValues));
            return null;
        });
    }

    public void report(String period, String user, String addition) {
        complete(period, "writeReport", user, "addition", addition);
    }

    public void consolidate(String period, String user, String missingNote) {
        complete(
                period,
                "consolidateReports",
                user,
                "missingNote",
                missingNote,
                "sections",
                shown(period, "consolidateReports", user).get("sections").toString());
    }

    public void approve(String period, String user) {
        complete(period, "approveReport", user, "outcome", "APPROVE");
    }

    public int send(String period, String user) {
        var number = NUMBERS.incrementAndGet();
        complete(
                period,
                "sendReport",
                user,
                "number",
                number,
                "sentOn",
                LocalDate.now(clock).toString());
        return number;
    }

    /** What the form of this deed shows to the official. */
    public Map<String, Object> shown(String period, String deed, String user) {
        var task = task(period, deed, user);
        return as(user, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task.getId(), null, false)));
    }

    void fire(String period, String event) {
        var due = timers(period, event);
        assertThat(due).as("timers at %s", event).isNotEmpty();
        due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** Lets the timers go off whose time has come by the clock, one after the other: one may end another. */
    public void fireDue(String period) {
        for (var due = nextDue(period); due.isPresent(); due = nextDue(period)) {
            engine.getManagementService().executeJob(due.get().getId());
        }
    }

    private Optional<Job> nextDue(String period) {
        return timers(period, null).stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(clock.instant()))
                .min(Comparator.comparing(Job::getDuedate));
    }

    List<Job> timers(String period, String event) {
        return ProcessTimers.of(engine, PeriodicReportingProcess.KEY, period, event);
    }

    List<String> instances(String period) {
        return ProcessTimers.instances(engine, PeriodicReportingProcess.KEY, period);
    }

    /** Which end events were reached. */
    List<String> ends(String period) {
        return PeriodInstances.ends(engine, period);
    }

    private List<String> groupsOf(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    public <T> T as(String user, Supplier<T> deed) {
        engine.getIdentityService().setAuthentication(user, groupsOf(user));
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
