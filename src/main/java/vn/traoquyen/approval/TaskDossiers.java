package vn.traoquyen.approval;

import java.util.Optional;

/** Which dossier a task belongs to (hồ sơ của việc), for whoever may see the task. */
public interface TaskDossiers {

    /**
     * Empty where the task belongs to another process than the chain. Refuses {@code approval.notFound.task} where the one
     * who asks may not see it.
     */
    Optional<DossierId> ofTask(String taskId);
}
