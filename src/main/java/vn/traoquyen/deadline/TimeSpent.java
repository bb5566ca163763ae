package vn.traoquyen.deadline;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.WorkingTime;
import vn.traoquyen.deadline.StageTimes.StageTime;

/** Counts the working minutes of one stage: how long it took, what is left, by how much it is late (thời gian xử lý). */
@Component
class TimeSpent {

    private final WorkingTime workingTime;

    TimeSpent(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** Working minutes from the opening until now or the end, without those in which it stood still. */
    long elapsed(StageTime stage, Instant now) {
        var until = stage.closed() != null ? stage.closed() : stage.held() != null ? stage.held() : now;
        return Math.max(0, workingTime.minutesBetween(stage.opened(), until) - stage.heldMinutes());
    }

    /** Working minutes until it is due; 0 for a stage that has ended or is late. */
    long remaining(StageTime stage, Instant now) {
        return Math.max(0, left(stage, now));
    }

    /** Working minutes by which it is late, or was when it ended. */
    long overdue(StageTime stage, Instant now) {
        return Math.max(0, -(stage.closed() == null ? left(stage, now) : toDue(stage, stage.closed())));
    }

    private long left(StageTime stage, Instant now) {
        if (stage.closed() != null) {
            return 0;
        }
        return stage.remaining() != null ? stage.remaining() : toDue(stage, now);
    }

    private long toDue(StageTime stage, Instant from) {
        return stage.due() == null ? 0 : workingTime.minutesBetween(from, stage.due());
    }
}
