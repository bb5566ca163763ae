package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The clocks as they are wound, stopped and moved (giữ các đồng hồ); each change is one statement, for one or for many. */
public interface RunningClocks {

    /** How a stage has ended (cách kết thúc một bước). */
    enum End {
        COMPLETED,
        /** By the timer of its deadline. */
        OVERDUE,
        CANCELLED
    }

    void open(RunningClock clock);

    /** The clock as it stands, for whoever only reads. */
    Optional<RunningClock> find(String id);

    /** The clock, held against others until the end of the transaction. */
    Optional<RunningClock> take(String id);

    /** The clock whose timers hang at this execution, open or closed in this transaction. */
    Optional<RunningClock> takeAt(String execution);

    /** The open clocks of a process instance, held against others; likewise below. */
    List<RunningClock> takeOpenOf(String processInstance);

    List<RunningClock> takeOpenOfDefinition(String processDefinition);

    List<RunningClock> takeOpenOfProcess(String processKey);

    /** Every clock that is open and runs. */
    List<RunningClock> running();

    List<RunningClock> takeRunning();

    void hold(String id, String holder);

    /** @return whether more time was being asked for */
    boolean close(String id, End end, Instant at);

    void endedBy(String id, End end);

    void reached(ReachedLevel level);

    /** Keeps basis, due moment and what was held of each. */
    void move(Collection<RunningClock> clocks);
}
