package vn.traoquyen.approval;

import java.util.Optional;

/** Which dossier a task belongs to (hồ sơ của việc), for whoever may see the task. */
public interface TaskDossiers {

    Optional<DossierId> ofTask(String taskId);
}
