package vn.traoquyen.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The running processes about one thing, and their timers. */
public final class ProcessTimers {

    private ProcessTimers() {}

    public static List<String> instances(ProcessEngine engine, String process, String businessKey) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** @param element where they wait; null: anywhere */
    public static List<Job> of(ProcessEngine engine, String process, String businessKey, String element) {
        return instances(engine, process, businessKey).stream()
                .flatMap(instance -> {
                    var query = engine.getManagementService().createJobQuery().processInstanceId(instance);
                    return (element == null ? query : query.activityId(element)).list().stream();
                })
                .toList();
    }
}
