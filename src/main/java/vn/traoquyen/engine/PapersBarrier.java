package vn.traoquyen.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;
import vn.traoquyen.shared.Refusal;

/**
 * Keeps papers where they are checked: the engine takes attachments of any kind from whoever knows a task, and comments
 * on any process. Files belong to the dossier; comments to a task that the person may see.
 */
class PapersBarrier extends CommandInterceptor {

    private static final Set<Class<?>> ATTACHMENTS =
            Set.of(CreateAttachmentCmd.class, SaveAttachmentCmd.class, DeleteAttachmentCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        var context = Context.getCommandContext();
        if (context.getAuthentication() != null) {
            if (ATTACHMENTS.contains(command.getClass())) {
                throw new Refusal("engine.forbidden.attachment");
            }
            if (command instanceof AddCommentCmd) {
                checkComment(new DirectFieldAccessor(command));
            }
        }
        return next.execute(command);
    }

    private static void checkComment(DirectFieldAccessor comment) {
        var context = Context.getCommandContext();
        var taskId = (String) comment.getPropertyValue("taskId");
        var task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        var process = comment.getPropertyValue("processInstanceId");
        if (task == null || process != null && !process.equals(task.getProcessInstanceId())) {
            throw new Refusal("engine.forbidden.comment");
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
    }
}
