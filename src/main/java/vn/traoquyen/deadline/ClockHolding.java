package vn.traoquyen.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.traoquyen.calendar.WorkingTime;

/**
 * Stops clocks and lets them go on (tạm dừng, tiếp tục tính thời hạn): whoever suspends a process, by whichever way, keeps
 * the working time that each of its stages had left, overdue ones as much overdue as they were.
 */
@Service
public class ClockHolding {

    private static final String RELEASED =
            "Tiếp tục tính thời hạn sau khi tạm dừng; thời gian còn lại được giữ nguyên.";

    private final RunningClocks clocks;
    private final ClockMoves moves;
    private final WorkingTime workingTime;
    private final DueMoments dueMoments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockHolding(
            RunningClocks clocks,
            ClockMoves moves,
            WorkingTime workingTime,
            DueMoments dueMoments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.moves = moves;
        this.workingTime = workingTime;
        this.dueMoments = dueMoments;
        this.events = events;
        this.clock = clock;
    }

    /** Which clocks (những đồng hồ nào): those of one process instance, of one version of a process, or of a process. */
    public enum Scope {
        INSTANCE(clocks -> clocks::takeOpenOf),
        DEFINITION(clocks -> clocks::takeOpenOfDefinition),
        PROCESS(clocks -> clocks::takeOpenOfProcess);

        private final Function<RunningClocks, Function<String, List<RunningClock>>> taken;

        Scope(Function<RunningClocks, Function<String, List<RunningClock>>> taken) {
            this.taken = taken;
        }

        List<RunningClock> in(RunningClocks clocks, String key) {
            return taken.apply(clocks).apply(key);
        }
    }

    /** Stops what runs; what is held already stays held as it was. */
    public void hold(Scope scope, String key) {
        var now = minute();
        moves.carryOut(scope.in(clocks, key).stream()
                .filter(running -> !running.clock().isHeld())
                .map(running -> running.heldSince(
                        now, workingTime.minutesBetween(now, running.clock().due())))
                .toList());
    }

    /** Lets go on what was held; due dates and timers stand where they belong before anything becomes active again. */
    public void release(Scope scope, String key) {
        var now = minute();
        var released = scope.in(clocks, key).stream()
                .filter(running -> running.clock().isHeld())
                .map(running -> released(running, now))
                .toList();
        moves.carryOut(released);
        released.forEach(running -> events.publishEvent(new DeadlineMoved(running.clock(), null, RELEASED)));
    }

    private RunningClock released(RunningClock held, Instant now) {
        var goesOn = DueBasis.remaining(now, held.remaining());
        var standing = workingTime.minutesBetween(held.clock().heldAt(), now);
        return held.released(goesOn, dueMoments.of(goesOn, held.clock()), standing);
    }

    /** Working time is counted in whole minutes: seconds would be lost at one end and won at the other. */
    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
