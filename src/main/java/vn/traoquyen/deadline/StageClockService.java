package vn.traoquyen.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.traoquyen.deadline.RunningClocks.End;

/** What happens to the clock of one stage, always within the transaction of the task (đồng hồ của một bước). */
@Service
public class StageClockService {

    private final RunningClocks clocks;
    private final LadderMoments moments;
    private final LevelRecipients recipients;
    private final ExtensionService extensions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StageClockService(
            RunningClocks clocks,
            LadderMoments moments,
            LevelRecipients recipients,
            ExtensionService extensions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.moments = moments;
        this.recipients = recipients;
        this.extensions = extensions;
        this.events = events;
        this.clock = clock;
    }

    public void open(RunningClock opened) {
        clocks.open(opened);
        events.publishEvent(new StageOpened(opened.clock()));
    }

    /** A waiting period is nobody's work, so nobody is told that it begins. */
    public void openWaiting(RunningClock opened) {
        clocks.open(opened);
    }

    public void hold(String id, String holder) {
        clocks.hold(id, holder);
    }

    public void close(String id, End end) {
        if (clocks.close(id, end, clock.instant())) {
            extensions.lapse(id);
        }
    }

    /**
     * Tells of the highest rung that has come, once; what was passed over meanwhile is not told any more.
     *
     * @return the level that was reached, if any, and when to look again
     */
    public Climbed climb(String id) {
        var running = clocks.take(id);
        if (running.isEmpty()
                || !running.get().clock().isOpen()
                || running.get().clock().isHeld()) {
            return new Climbed(Optional.empty(), LadderMoments.NEVER);
        }
        var now = clock.instant();
        var rung = moments.reached(running.get().clock(), now);
        var stands = rung.map(reached -> reach(running.get().clock(), reached, now))
                .orElse(running.get().clock());
        return new Climbed(
                rung.map(Rung::level),
                moments.nextNotice(stands.processKey(), stands.stage(), stands.due(), stands.level(), now));
    }

    /** The model has taken another way because the time was over (quy trình rẽ hướng do quá hạn). */
    public void takeWayOut(String execution, boolean ends) {
        clocks.takeAt(execution).ifPresent(running -> {
            var stands = running.clock();
            if (ends) {
                clocks.endedBy(stands.id(), End.OVERDUE);
            }
            moments.wayOut(stands.processKey(), stands.stage())
                    .filter(rung -> rung.level() > stands.level())
                    .ifPresent(rung -> reach(stands, rung, clock.instant()));
        });
    }

    private StageClock reach(StageClock stands, Rung rung, Instant now) {
        var reached = stands.withLevel(rung.level());
        var told = recipients.of(rung, stands);
        clocks.reached(
                new ReachedLevel(stands.id(), stands.due(), rung.level(), now, rung.text(), told, rung.atOnce()));
        events.publishEvent(new LevelReached(reached, rung.level(), rung.text(), told, rung.atOnce()));
        return reached;
    }

    /**
     * How far a stage has climbed (mức vừa đến).
     *
     * @param next when the next rung comes
     */
    public record Climbed(Optional<Integer> level, Instant next) {}
}
