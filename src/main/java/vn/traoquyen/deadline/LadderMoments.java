package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.deadline.TaskDeadlines.Coming;
import vn.traoquyen.shared.OfficeTime;

/** When the rungs of a stage come (thời điểm từng mức): the due one with the deadline, the others when the office opens. */
@Component
public class LadderMoments {

    /** Where a timer rests that has nothing more to say, until its deadline moves. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final EscalationLadder ladder;
    private final CalendarDays days;

    LadderMoments(EscalationLadder ladder, CalendarDays days) {
        this.ladder = ladder;
        this.days = days;
    }

    Instant of(Rung rung, Instant due) {
        if (rung.workingDays() == 0) {
            return due;
        }
        var calendar = days.calendar();
        var day = calendar.workingDay(due.atZone(OfficeTime.ZONE).toLocalDate(), rung.workingDays());
        return day.atTime(calendar.opening(day)).atZone(OfficeTime.ZONE).toInstant();
    }

    /** When the next notice goes out after that moment and above that level; {@link #NEVER} where none is left. */
    public Instant nextNotice(String processKey, String stage, Instant due, int level, Instant after) {
        return notices(processKey, stage).stream()
                .filter(rung -> rung.level() > level)
                .map(rung -> of(rung, due))
                .filter(after::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    /** When the model takes another way; {@link #NEVER} where this stage has none. */
    public Instant wayOut(String processKey, String stage, Instant due) {
        return wayOut(processKey, stage).map(rung -> of(rung, due)).orElse(NEVER);
    }

    Optional<Rung> wayOut(String processKey, String stage) {
        return ladder.of(processKey, stage).stream().filter(Rung::wayOut).findFirst();
    }

    /** The highest rung whose moment has come since the stage was opened, above the level that it has reached. */
    Optional<Rung> reached(StageClock clock, Instant now) {
        Predicate<Instant> sinceOpened = moment -> moment.isAfter(clock.openedAt()) && !moment.isAfter(now);
        return notices(clock.processKey(), clock.stage()).stream()
                .filter(rung -> rung.level() > clock.level())
                .filter(rung -> sinceOpened.test(of(rung, clock.due())))
                .max(Comparator.comparingInt(Rung::level));
    }

    /** What the model does itself is told by the event that does it. */
    private List<Rung> notices(String processKey, String stage) {
        return ladder.of(processKey, stage).stream()
                .filter(rung -> !rung.wayOut())
                .toList();
    }

    /** The rungs still ahead of a running stage, the soonest first. */
    List<Coming> coming(StageClock clock, Instant now) {
        return ladder.of(clock.processKey(), clock.stage()).stream()
                .filter(rung -> rung.level() > clock.level())
                .map(rung -> new Coming(rung.level(), of(rung, clock.due()), rung.text()))
                .filter(coming -> coming.at().isAfter(now))
                .sorted(Comparator.comparing(Coming::at))
                .toList();
    }
}
