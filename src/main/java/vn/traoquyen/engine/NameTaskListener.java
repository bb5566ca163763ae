package vn.traoquyen.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what a task is about behind its name, as the {@link TaskSubject} of its process says. */
@Component
class NameTaskListener implements TaskListener {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 4000;

    private final ObjectProvider<TaskSubject> rooms;

    NameTaskListener(ObjectProvider<TaskSubject> rooms) {
        this.rooms = rooms;
    }

    @Override
    public void notify(DelegateTask task) {
        var processKey = ((TaskEntity) task).getProcessDefinition().getKey();
        rooms.stream()
                .filter(room -> room.processKey().equals(processKey))
                .findFirst()
                .flatMap(room -> room.of(task.getExecution().getProcessBusinessKey()))
                .ifPresent(subject -> {
                    task.setName(cut(task.getName() + " – " + subject.title(), LONGEST_NAME));
                    task.setDescription(cut(subject.description(), LONGEST_DESCRIPTION));
                });
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
