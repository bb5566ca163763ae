package vn.traoquyen.plan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import vn.traoquyen.engine.ProcessTimers;
import vn.traoquyen.plan.Undertaking;

/** Looks at the processes of items: their tasks, their timers, where they have ended. */
public class ItemsInEngine {

    protected final ProcessEngine engine;
    protected final Clock clock;

    ItemsInEngine(ProcessEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The deeds that wait to be done for an agency's share. */
    public List<String> waiting(Undertaking undertaking) {
        return tasks(undertaking).stream().map(ItemsInEngine::deedOf).toList();
    }

    private List<Task> tasks(Undertaking undertaking) {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PlanExecutionProcess.KEY)
                .processInstanceBusinessKey(undertaking.id())
                .list();
    }

    private static String deedOf(Task task) {
        return task.getTaskDefinitionKey().substring("userTask_".length());
    }

    public Task task(Undertaking undertaking, String deed) {
        var open = tasks(undertaking).stream()
                .filter(task -> deedOf(task).equals(deed))
                .findFirst();
        assertThat(open).as("%s among %s", deed, waiting(undertaking)).isPresent();
        return open.get();
    }

    public List<String> offeredTo(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }

    /** What the form of this deed shows to the official. */
    public Map<String, Object> shown(Undertaking undertaking, String deed, String user) {
        var task = task(undertaking, deed);
        return as(user, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task.getId(), null, false)));
    }

    /** On which day the timer at the given event will go off. */
    public LocalDate due(Undertaking undertaking, String event) {
        var timers = timers(undertaking, event);
        assertThat(timers).as("timers at %s", event).hasSize(1);
        return LocalDate.ofInstant(timers.get(0).getDuedate().toInstant(), clock.getZone());
    }

    List<Job> timers(Undertaking undertaking, String event) {
        return ProcessTimers.of(engine, PlanExecutionProcess.KEY, undertaking.id(), event);
    }

    /** Where the process has ended; empty while it runs. */
    public List<String> ends(Undertaking undertaking) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(PlanExecutionProcess.KEY)
                .processInstanceBusinessKey(undertaking.id())
                .finished()
                .list()
                .stream()
                .map(instance -> instance.getEndActivityId())
                .toList();
    }

    public <T> T as(String user, Supplier<T> deed) {
        var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
