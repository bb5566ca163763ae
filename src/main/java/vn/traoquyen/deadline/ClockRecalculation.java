package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.traoquyen.calendar.CalendarChanged;
import vn.traoquyen.calendar.MovedDeadline;
import vn.traoquyen.calendar.OpenDeadlines;
import vn.traoquyen.calendar.WorkingCalendar;

/** Finds the due moments of all that runs anew when the calendar changes (tính lại thời hạn khi đổi lịch). */
@Service
public class ClockRecalculation implements OpenDeadlines {

    private final RunningClocks clocks;
    private final ClockMoves moves;
    private final ApplicationEventPublisher events;

    ClockRecalculation(RunningClocks clocks, ClockMoves moves, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.moves = moves;
        this.events = events;
    }

    /** A clock and how it would stand by another calendar. */
    private record Change(RunningClock before, RunningClock after) {

        boolean isMoved() {
            return !before.clock().due().equals(after.clock().due());
        }

        boolean isAny() {
            return isMoved() || before.clock().confirmed() != after.clock().confirmed();
        }
    }

    @Override
    public List<MovedDeadline> wouldMove(WorkingCalendar changed) {
        return changes(clocks.running(), changed)
                .filter(Change::isMoved)
                .map(change -> new MovedDeadline(
                        change.before().clock().businessKey(),
                        change.before().clock().name(),
                        change.before().clock().due(),
                        change.after().clock().due()))
                .toList();
    }

    /**
     * Within the transaction that changes the calendar. Notices may move where due moments stay, so the timers of all
     * that runs are looked at; only what differs is written.
     */
    public void follow(CalendarChanged changed) {
        var changes = changes(clocks.takeRunning(), changed.calendar()).toList();
        moves.carryOut(
                changes.stream().filter(Change::isAny).map(Change::after).toList(),
                changes.stream().map(Change::after).toList(),
                changed.calendar());
        changes.stream()
                .filter(Change::isMoved)
                .forEach(change ->
                        events.publishEvent(new DeadlineMoved(change.after().clock(), due(change), changed.reason())));
    }

    private static Instant due(Change change) {
        return change.before().clock().due();
    }

    private static Stream<Change> changes(List<RunningClock> running, WorkingCalendar calendar) {
        var moments = new DueMoments(() -> calendar);
        return running.stream()
                .filter(clock -> Objects.nonNull(clock.clock().due()))
                .map(clock -> new Change(clock, clock.dueAt(moments.of(clock))));
    }
}
