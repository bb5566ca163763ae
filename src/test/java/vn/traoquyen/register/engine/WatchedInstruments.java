package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.engine.ProcessTimers;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings;
import vn.traoquyen.register.monitoring.WatchService;

/** Works on the tasks of instruments in force as their officials do, and moves their timers by hand. */
@Component
class WatchedInstruments {

    private final ProcessEngine engine;
    private final ListedTransfers listed;
    private final ApplicationEventPublisher events;
    private final Holdings holdings;
    private final WatchService watch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchedInstruments(
            ProcessEngine engine,
            ListedTransfers listed,
            ApplicationEventPublisher events,
            Holdings holdings,
            WatchService watch,
            TransactionTemplate transaction,
            Clock clock) {
        this.engine = engine;
        this.listed = listed;
        this.events = events;
        this.holdings = holdings;
        this.watch = watch;
        this.transaction = transaction;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A delegation that is watched, of one power for each of these agencies. */
    String delegation(LocalDate until, List<String> leads, String... holders) {
        var instrument = entered(TransferForm.DELEGATION, until, leads, holders);
        sweep();
        return instrument;
    }

    String delegation(LocalDate until, String... holders) {
        return delegation(until, List.of("so-cong-thuong"), holders);
    }

    /** A delegation that is in the register; nothing has begun yet. */
    String entered(TransferForm form, LocalDate until, List<String> leads, String... holders) {
        return listed.entered(form, until, leads, holders);
    }

    ListedTransfers listed() {
        return listed;
    }

    void sweep() {
        while (watch.startSome() + watch.stopSome() + watch.followSome() > 0) {
            continue;
        }
    }

    /** Tells the rooms of something that has happened, in one transaction. */
    void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    List<Holding> holdingsOf(String instrument) {
        return holdings.ofInstrument(instrument);
    }

    /** The deeds that wait to be done. */
    List<String> waiting(String instrument) {
        return tasks(instrument).stream()
                .map(WatchedInstruments::deedOf)
                .sorted()
                .toList();
    }

    List<Task> tasks(String instrument) {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(TransferMonitoringProcess.KEY)
                .processInstanceBusinessKey(instrument)
                .list();
    }

    static String deedOf(Task task) {
        return task.getTaskDefinitionKey().substring("userTask_".length());
    }

    Task task(String instrument, String deed, String user) {
        var groups = groupsOf(user);
        var open = tasks(instrument).stream()
                .filter(task -> deedOf(task).equals(deed))
                .filter(task -> offeredTo(task).stream().anyMatch(groups::contains))
                .findFirst();
        assertThat(open)
                .as("%s for %s among %s", deed, user, waiting(instrument))
                .isPresent();
        return open.get();
    }

    Set<String> offeredTo(Task task) {
        var groups = new TreeSet<String>();
        engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .forEach(link -> groups.add(link.getGroupId()));
        return groups;
    }

    /** The official claims the task of this deed and completes it. */
    void complete(String instrument, String deed, String user, Object... keysAndValues) {
        claimAndComplete(task(instrument, deed, user), user, keysAndValues);
    }

    void claimAndComplete(Task task, String user, Object... keysAndValues) {
        as(user, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), user);
            }
            engine.getFormService().submitTaskForm(task.getId(), values(keysAndValues));
            return null;
        });
    }

    /** What the form of this deed shows to the official. */
    Map<String, Object> shown(String instrument, String deed, String user) {
        var task = task(instrument, deed, user);
        return as(user, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task.getId(), null, false)));
    }

    /** Lets the timers at the given event go off. */
    void fire(String instrument, String event) {
        var due = timers(instrument, event);
        assertThat(due).as("timers at %s", event).isNotEmpty();
        due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** On which day the timer at the given event will go off. */
    LocalDate due(String instrument, String event) {
        var timers = timers(instrument, event);
        assertThat(timers).as("timers at %s", event).hasSize(1);
        return LocalDate.ofInstant(timers.get(0).getDuedate().toInstant(), clock.getZone());
    }

    List<Job> timers(String instrument, String event) {
        return ProcessTimers.of(engine, TransferMonitoringProcess.KEY, instrument, event);
    }

    List<String> instances(String instrument) {
        return ProcessTimers.instances(engine, TransferMonitoringProcess.KEY, instrument);
    }

    /** Where the process of this instrument has ended; empty while it runs. */
    List<String> ends(String instrument) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(TransferMonitoringProcess.KEY)
                .processInstanceBusinessKey(instrument)
                .finished()
                .list()
                .stream()
                .map(instance -> instance.getEndActivityId())
                .toList();
    }

    private List<String> groupsOf(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    <T> T as(String user, Supplier<T> deed) {
        engine.getIdentityService().setAuthentication(user, groupsOf(user));
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static Map<String, Object> values(Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return values;
    }
}
