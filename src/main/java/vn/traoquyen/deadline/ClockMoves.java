package vn.traoquyen.deadline;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.EngineDates.Dates;

/** Moves clocks, and with them the due dates and the timers of their stages (dời thời hạn). */
@Component
class ClockMoves {

    private final RunningClocks clocks;
    private final EngineDates engine;
    private final LadderMoments moments;
    private final Clock clock;

    ClockMoves(RunningClocks clocks, EngineDates engine, LadderMoments moments, Clock clock) {
        this.clocks = clocks;
        this.engine = engine;
        this.moments = moments;
        this.clock = clock;
    }

    void carryOut(Collection<RunningClock> moved) {
        if (!moved.isEmpty()) {
            clocks.move(moved);
            engine.move(moved.stream().map(this::dates).toList());
        }
    }

    private Dates dates(RunningClock moved) {
        var stands = moved.clock();
        var execution = moved.place().execution();
        return stands.due() == null
                ? new Dates(stands.id(), execution, null, null, null, null)
                : new Dates(
                        stands.id(),
                        execution,
                        stands.due(),
                        moments.nextNotice(stands.processKey(), stands.stage(), stands.due(), 0, stands.openedAt()),
                        moments.nextNotice(
                                stands.processKey(), stands.stage(), stands.due(), stands.level(), clock.instant()),
                        moments.wayOut(stands.processKey(), stands.stage(), stands.due()));
    }
}
