package vn.traoquyen.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.WorkingCalendar;
import vn.traoquyen.deadline.EngineDates.Dates;

/** Moves clocks, and with them the due dates and the timers of their stages (dời thời hạn). */
@Component
class ClockMoves {

    private final RunningClocks clocks;
    private final EngineDates engine;
    private final EscalationLadder ladder;
    private final CalendarDays days;
    private final Clock clock;

    ClockMoves(RunningClocks clocks, EngineDates engine, EscalationLadder ladder, CalendarDays days, Clock clock) {
        this.clocks = clocks;
        this.engine = engine;
        this.ladder = ladder;
        this.days = days;
        this.clock = clock;
    }

    void carryOut(Collection<RunningClock> moved) {
        carryOut(moved, moved, days.calendar());
    }

    /**
     * @param moved the clocks that are kept as they stand now
     * @param looked those whose due dates and timers may stand elsewhere by this calendar
     */
    void carryOut(Collection<RunningClock> moved, Collection<RunningClock> looked, WorkingCalendar calendar) {
        if (!moved.isEmpty()) {
            clocks.move(moved);
        }
        if (!looked.isEmpty()) {
            var moments = new LadderMoments(ladder, () -> calendar);
            engine.move(looked.stream().map(one -> dates(one, moments)).toList());
        }
    }

    private Dates dates(RunningClock moved, LadderMoments moments) {
        var stands = moved.clock();
        var execution = moved.place().execution();
        return stands.due() == null
                ? Dates.none(stands.id(), execution)
                : new Dates(
                        stands.id(),
                        execution,
                        stands.due(),
                        earlier(
                                moments.nextNotice(
                                        stands.processKey(), stands.stage(), stands.due(), 0, stands.openedAt()),
                                stands.due()),
                        moments.nextNotice(
                                stands.processKey(), stands.stage(), stands.due(), stands.level(), clock.instant()),
                        moments.wayOut(stands.processKey(), stands.stage(), stands.due()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
