package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** Drives dossiers through the chain as their officials would, by claiming and completing tasks. */
@Component
class ApprovalChain {

    /** The chain, and the question about a power, which has the code of the power as its key. */
    private static final String[] KEYS = {"transferApproval", "powerReconsideration"};

    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

    private final ProcessEngine engine;
    private final DossierTrace trace;
    private final ObjectMapper json;

    ApprovalChain(ProcessEngine engine, DossierTrace trace, ObjectMapper json) {
        this.engine = engine;
        this.trace = trace;
        this.json = json;
    }

    DossierId propose(String user, String title, String form) {
        return propose(user, values("title", title, "transferForm", form));
    }

    DossierId propose(String user, Map<String, Object> form) {
        return as(user, () -> {
            var instance = engine.getFormService().submitStartForm(definitionId(), form);
            return asNobody(() -> DossierId.of(engine.getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getBusinessKey()));
        });
    }

    String definitionId() {
        return asNobody(() -> engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("transferApproval")
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The official claims the task of this deed and completes it. */
    void complete(DossierId dossier, String deed, String user, Object... keysAndValues) {
        complete(claimed(dossier, deed, user), user, values(keysAndValues));
    }

    void complete(Task task, String user, Map<String, Object> form) {
        as(user, () -> {
            engine.getFormService().submitTaskForm(task.getId(), form);
            return null;
        });
    }

    /** What the official is told who claims the task and tries to complete it; nothing is written by it. */
    Refusal refusal(DossierId dossier, String deed, String user, Object... keysAndValues) {
        var task = claimed(dossier, deed, user);
        var refused = new Refusal[1];
        trace.staysTheSame(dossier, () -> refused[0] = Refused.by(() -> complete(task, user, values(keysAndValues))));
        return refused[0];
    }

    Task claimed(DossierId dossier, String deed, String user) {
        var open = task(dossier, deed, user);
        if (open.getAssignee() == null) {
            claim(open, user);
        }
        return open;
    }

    void claim(Task task, String user) {
        as(user, () -> {
            engine.getTaskService().claim(task.getId(), user);
            return null;
        });
    }

    /** The open task of this deed that is offered to the official. */
    Task task(DossierId dossier, String deed, String user) {
        var groups = groupsOf(user);
        var open = openTasks(dossier).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("userTask_" + deed))
                .filter(task -> offeredTo(task).stream().anyMatch(groups::contains))
                .findFirst();
        assertThat(open).as("%s for %s among %s", deed, user, waiting(dossier)).isPresent();
        return open.get();
    }

    Set<String> offeredTo(Task task) {
        var groups = new TreeSet<String>();
        asNobody(() -> engine.getTaskService().getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> link.getGroupId() != null)
                .forEach(link -> groups.add(link.getGroupId()));
        return groups;
    }

    List<Task> openTasks(DossierId dossier) {
        return asNobody(() -> engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKeyIn(KEYS)
                .processInstanceBusinessKey(dossier.value())
                .orderByTaskId()
                .asc()
                .list());
    }

    /** The deeds that wait to be done. */
    List<String> waiting(DossierId dossier) {
        return openTasks(dossier).stream().map(ApprovalChain::deedOf).sorted().toList();
    }

    static String deedOf(Task task) {
        return task.getTaskDefinitionKey().substring("userTask_".length());
    }

    /** What the form of this deed shows to the official. */
    Map<String, Object> shown(DossierId dossier, String deed, String user) {
        var task = task(dossier, deed, user);
        return as(user, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task.getId(), null, false)));
    }

    /** The rows of a table that the form of this deed shows; none where it shows no such table. */
    List<Map<String, String>> rows(DossierId dossier, String deed, String user, String table) {
        var task = task(dossier, deed, user);
        return as(user, () -> {
            JsonValue rows = engine.getFormService()
                    .getTaskFormVariables(task.getId(), List.of(table), false)
                    .getValueTyped(table);
            try {
                return rows == null ? List.of() : json.readValue(rows.getValueSerialized(), ROWS);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Lets the timers of this dossier at the given activity go off. */
    void fireTimers(DossierId dossier, String activity) {
        timers(dossier, activity)
                .forEach(job -> asNobody(() -> {
                    engine.getManagementService().executeJob(job.getId());
                    return null;
                }));
    }

    /** When the timers at the given activity would go off. */
    List<Date> dueTimers(DossierId dossier, String activity) {
        return timers(dossier, activity).stream().map(Job::getDuedate).toList();
    }

    private List<Job> timers(DossierId dossier, String activity) {
        return asNobody(() -> {
            var instance = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processDefinitionKey("transferApproval")
                    .processInstanceBusinessKey(dossier.value())
                    .singleResult();
            return engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(activity)
                    .list();
        });
    }

    /** The activities at which processes of this dossier have ended; empty while the first one runs. */
    List<String> ends(DossierId dossier) {
        return asNobody(() -> engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKeyIn(KEYS)
                .processInstanceBusinessKey(dossier.value())
                .finished()
                .orderByProcessInstanceEndTime()
                .asc()
                .list()
                .stream()
                .map(instance -> instance.getEndActivityId())
                .toList());
    }

    List<String> groupsOf(String user) {
        return asNobody(() -> engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList());
    }

    <T> T as(String user, Supplier<T> deed) {
        var groups = groupsOf(user);
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private <T> T asNobody(Supplier<T> look) {
        var identity = engine.getIdentityService();
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return look.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }

    static Map<String, Object> values(Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return values;
    }
}
