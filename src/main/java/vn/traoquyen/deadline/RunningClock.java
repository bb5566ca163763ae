package vn.traoquyen.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock with all that is needed to stop it, to let it go on and to move it (đồng hồ đang chạy).
 *
 * @param remaining the working minutes left while it is held, negative where it was overdue; null while it runs
 * @param heldMinutes the working minutes that it stood still, all pauses together
 */
public record RunningClock(
        StageClock clock, DueBasis basis, EnginePlace place, Long remaining, long heldMinutes, int extensions) {

    public String id() {
        return clock.id();
    }

    RunningClock dueAt(DueMoment due) {
        return new RunningClock(
                clock.withDue(due.moment(), due.confirmed()), basis, place, remaining, heldMinutes, extensions);
    }

    RunningClock heldSince(Instant moment, long minutesLeft) {
        return new RunningClock(
                clock.withDue(null, clock.confirmed()).withHeldAt(moment),
                basis,
                place,
                minutesLeft,
                heldMinutes,
                extensions);
    }

    RunningClock released(DueBasis goesOn, DueMoment due, long minutesHeld) {
        return new RunningClock(
                clock.withHeldAt(null).withDue(due.moment(), due.confirmed()),
                goesOn,
                place,
                null,
                heldMinutes + minutesHeld,
                extensions);
    }

    /** With a new last day, and its ladder before it again. */
    RunningClock extendedTo(LocalDate day, DueMoment due) {
        return new RunningClock(
                clock.withDue(due.moment(), due.confirmed()).withLevel(0),
                DueBasis.date(day),
                place,
                null,
                heldMinutes,
                extensions + 1);
    }
}
