package vn.traoquyen.organization.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.traoquyen.shared.Refusal;

/**
 * What the engine's own rights leave open: only the person who holds a task completes it, a task's due date, owner and
 * candidates stay as the model set them, nobody throws errors into a process or starts it elsewhere than at its form. Whom a task
 * passes to is {@link Handover}'s.
 */
class TaskRights extends AuthorizationCommandChecker {

    private static final Set<Class<?>> COMPLETION = Set.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class);

    private static final Set<Class<?>> START = Set.of(StartProcessInstanceCmd.class, SubmitStartFormCmd.class);

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        rememberCompletion(task);
        Asker.present().ifPresent(asker -> {
            if (COMPLETION.contains(asker.command().getClass())) {
                if (!asker.userId().equals(task.getAssignee())) {
                    throw new Refusal("organization.forbidden.completeTask");
                }
            } else if (!(asker.command() instanceof ClaimTaskCmd)) {
                throw new Refusal("organization.forbidden.changeTask");
            } else if (task.getAssignee() != null && !task.getAssignee().equals(asker.userId())) {
                throw new Refusal("organization.forbidden.taskHeld");
            }
        });
    }

    /** Whoever asks later in this command is told in whose stead a person has done the task. */
    private static void rememberCompletion(TaskEntity task) {
        var invocation = Context.getCommandInvocationContext();
        boolean byPerson = Context.getCommandContext().getAuthentication() != null;
        if (byPerson
                && invocation != null
                && COMPLETION.contains(invocation.getCommand().getClass())) {
            CompletedHere.is(task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        Asker.present()
                .filter(asker -> !(asker.command() instanceof AssignTaskCmd))
                .ifPresent(asker -> {
                    throw new Refusal("organization.forbidden.changeTask");
                });
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition definition) {
        super.checkCreateProcessInstance(definition);
        Asker.present()
                .filter(asker -> !START.contains(asker.command().getClass()))
                .ifPresent(asker -> {
                    throw new Refusal("organization.forbidden.startElsewhere");
                });
    }
}
