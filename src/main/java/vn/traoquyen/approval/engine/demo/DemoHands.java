package vn.traoquyen.approval.engine.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.engine.TransferApprovalProcess;
import vn.traoquyen.engine.DemoWorkWanted;
import vn.traoquyen.portfolio.TransferForm;

/** Does what officials do in the Tasklist, with their rights and no others (thao tác thay tài khoản dùng thử). */
@Component
@DemoWorkWanted
class DemoHands {

    private static final String DAY = "today+";

    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final ManagementService management;
    private final Clock clock;

    DemoHands(
            RepositoryService repository,
            FormService forms,
            TaskService tasks,
            IdentityService identity,
            ManagementService management,
            Clock clock) {
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.identity = identity;
        this.management = management;
        this.clock = clock;
    }

    /** The official fills the start form. @return the process instance */
    String propose(String user, String title, TransferForm form) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(TransferApprovalProcess.KEY)
                .latestVersion()
                .singleResult();
        return as(
                user,
                groupsOf(user),
                () -> forms.submitStartForm(definition.getId(), Map.of("title", title, "transferForm", form.name()))
                        .getId());
    }

    /** The official takes the task of this deed that is offered to him, and completes its form. */
    void complete(String instance, String deed, String user, Map<String, Object> typed) {
        var groups = groupsOf(user);
        var task = offered(instance, deed, user, groups);
        as(user, groups, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            forms.submitTaskForm(task.getId(), dated(typed));
            return null;
        });
    }

    private Task offered(String instance, String deed, String user, List<String> groups) {
        return tasks
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey("userTask_" + deed)
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(deed + " is not offered to " + user));
    }

    /** A period at this element passes: its timers go off. */
    void pass(String instance, String element) {
        var timers = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .list();
        timers.stream().map(Job::getId).forEach(management::executeJob);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private <T> T as(String user, List<String> groups, Supplier<T> deed) {
        identity.setAuthentication(user, groups);
        try {
            return deed.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Object> dated(Map<String, Object> typed) {
        var values = new HashMap<>(typed);
        values.replaceAll((key, value) ->
                value instanceof String text && text.startsWith(DAY) ? day(text.substring(DAY.length())) : value);
        return values;
    }

    private String day(String period) {
        return LocalDate.now(clock).plus(Period.parse(period)).toString();
    }
}
