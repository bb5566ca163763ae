package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.Collection;

/** Due dates and timers in the engine, which follow the clocks (ngày hết hạn, bộ hẹn giờ trong động cơ quy trình). */
public interface EngineDates {

    /**
     * Where everything of one stage is to stand.
     *
     * @param due null while the clock is held: the task has no due date then, and timers stay where they are
     * @param reminder the day on which its holder is first reminded
     * @param notice when the next notice goes out
     * @param wayOut when the model takes another way
     */
    record Dates(String taskId, String execution, Instant due, Instant reminder, Instant notice, Instant wayOut) {

        static Dates none(String taskId, String execution) {
            return new Dates(taskId, execution, null, null, null, null);
        }
    }

    /** A few statements, however many stages there are; what stands there already is not touched. */
    void move(Collection<Dates> dates);
}
