package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Drives dossiers through the chain as their officials would, by claiming and completing tasks. */
@Component
class ApprovalChain {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final IdentityService identity;
    private final RepositoryService repository;

    ApprovalChain(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            IdentityService identity,
            RepositoryService repository) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.identity = identity;
        this.repository = repository;
    }

    DossierId propose(String user, String title, String form) {
        return as(user, () -> {
            var definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("transferApproval")
                    .latestVersion()
                    .singleResult();
            var instance = forms.submitStartForm(definition.getId(), Map.of("title", title, "transferForm", form));
            return asNobody(() -> DossierId.of(history.createHistoricProcessInstanceQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getBusinessKey()));
        });
    }

    /** The official claims the task of this deed and completes it. */
    void complete(DossierId dossier, String deed, String user, Object... keysAndValues) {
        var open = task(dossier, deed, user);
        as(user, () -> {
            if (open.getAssignee() == null) {
                tasks.claim(open.getId(), user);
            }
            forms.submitTaskForm(open.getId(), values(keysAndValues));
            return null;
        });
    }

    Task task(DossierId dossier, String deed, String user) {
        var open = asNobody(() -> openTasks(dossier).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("userTask_" + deed))
                .filter(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .anyMatch(link -> groupsOf(user).contains(String.valueOf(link.getGroupId()))))
                .findFirst());
        assertThat(open).as("%s for %s among %s", deed, user, waiting(dossier)).isPresent();
        return open.get();
    }

    List<Task> openTasks(DossierId dossier) {
        return asNobody(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.value())
                .list());
    }

    /** The deeds that wait to be done. */
    List<String> waiting(DossierId dossier) {
        return openTasks(dossier).stream()
                .map(task -> task.getTaskDefinitionKey().substring("userTask_".length()))
                .sorted()
                .toList();
    }

    /** Lets the timers of this dossier at the given activity go off. */
    void fireTimers(DossierId dossier, String activity) {
        asNobody(() -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(dossier.value())
                    .singleResult();
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(activity)
                    .list()
                    .forEach(job -> management.executeJob(job.getId()));
            return null;
        });
    }

    /** The activity at which the process of this dossier ended; empty while it runs. */
    List<String> ends(DossierId dossier) {
        return asNobody(
                () -> history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.value())
                        .finished()
                        .list()
                        .stream()
                        .map(instance -> instance.getEndActivityId())
                        .toList());
    }

    List<String> groupsOf(String user) {
        return asNobody(() -> identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList());
    }

    <T> T as(String user, Supplier<T> deed) {
        var groups = groupsOf(user);
        identity.setAuthentication(user, groups);
        try {
            return deed.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private <T> T asNobody(Supplier<T> look) {
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
