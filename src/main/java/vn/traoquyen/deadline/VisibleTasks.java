package vn.traoquyen.deadline;

/** Which tasks the one who asks may see (việc được xem). */
public interface VisibleTasks {

    /** Refuses {@code deadline.notFound.stage} where the one who asks may not see the task, or where it is done. */
    void require(String taskId);
}
