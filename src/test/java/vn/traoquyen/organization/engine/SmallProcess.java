package vn.traoquyen.organization.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** A process of one task, offered to the specialists of Sở Y tế. */
@Component
public class SmallProcess {

    static final String KEY = "smallProcess";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    SmallProcess(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            AuthorizationService authorizations) {
        this.authorizations = authorizations;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Starts one and answers the id of its task. */
    public String start() {
        var model = Bpmn.createExecutableProcess(KEY)
                .name("Quy trình thử nghiệm")
                .startEvent()
                .userTask("userTask_work")
                .name("Việc thử")
                .camundaCandidateGroups("so-y-te.chuyen-vien")
                .camundaDueDate("${dateTime().plusDays(1).toDate()}")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .name(KEY)
                .enableDuplicateFiltering(true)
                .addModelInstance(KEY + ".bpmn", model)
                .deploy();
        var instance = runtime.startProcessInstanceByKey(KEY);
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    interface Permission {
        void withdraw();
    }

    Permission mayBeStartedBy(String group) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(KEY);
        grant.addPermission(Permissions.CREATE_INSTANCE);
        var saved = authorizations.saveAuthorization(grant);
        return () -> authorizations.deleteAuthorization(saved.getId());
    }
}
