package vn.traoquyen.deadline.engine;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.VisibleTasks;
import vn.traoquyen.shared.Refusal;

/** Asks the engine for the task in the name of the person who asks. */
@Component
class EngineVisibleTasks implements VisibleTasks {

    private final TaskService tasks;

    EngineVisibleTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void require(String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            throw new Refusal("deadline.notFound.stage");
        }
    }
}
