package vn.traoquyen.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** The deadline of a task, for whoever may see the task (thời hạn của một việc). */
@Service
public class TaskDeadlines {

    private final RunningClocks clocks;
    private final StageClocks read;
    private final Extensions extensions;
    private final ExtensionRules rules;
    private final ExtensionReading extensionReading;
    private final DueReading dueReading;
    private final LadderMoments ladder;
    private final VisibleTasks visible;
    private final CurrentOfficial currentOfficial;
    private final Clock clock;

    TaskDeadlines(
            RunningClocks clocks,
            StageClocks read,
            Extensions extensions,
            ExtensionRules rules,
            ExtensionReading extensionReading,
            DueReading dueReading,
            LadderMoments ladder,
            VisibleTasks visible,
            CurrentOfficial currentOfficial,
            Clock clock) {
        this.clocks = clocks;
        this.read = read;
        this.extensions = extensions;
        this.rules = rules;
        this.extensionReading = extensionReading;
        this.dueReading = dueReading;
        this.ladder = ladder;
        this.visible = visible;
        this.currentOfficial = currentOfficial;
        this.clock = clock;
    }

    /**
     * Everything that is to be said of the deadline of a task.
     *
     * @param sentence until when and why, with each skipped day
     * @param coming the rungs of the ladder still ahead
     * @param mayAsk whether the one who reads may ask for more time now
     * @param latest the last day that may be asked for; null where the stage cannot be extended
     */
    public record TaskDeadline(
            StageClock clock,
            String sentence,
            boolean overdue,
            List<ReachedLevel> reached,
            List<Coming> coming,
            String limit,
            boolean mayAsk,
            LocalDate latest,
            List<ExtensionReading.Line> extensions) {}

    /** A rung still ahead, and when it comes. */
    public record Coming(int level, Instant at, String rule) {}

    @Transactional(readOnly = true)
    public TaskDeadline of(String taskId) {
        visible.require(taskId);
        var running = clocks.find(taskId).orElseThrow(() -> new Refusal("deadline.notFound.stage"));
        var stage = running.clock();
        var asked = extensions.of(taskId);
        boolean extendable = !stage.isHeld() && rules.limitOf(stage).times() > 0;
        return new TaskDeadline(
                stage,
                dueReading.of(running),
                stage.isOverdueAt(clock.instant()),
                read.levelsOf(List.of(taskId)),
                stage.isHeld() ? List.of() : ladder.coming(stage, clock.instant()),
                extensionReading.limit(stage),
                extendable && mayAsk(stage, asked),
                extendable ? rules.latest(stage, asked) : null,
                extensionReading.of(taskId));
    }

    private boolean mayAsk(StageClock stage, List<Extension> asked) {
        boolean holds = currentOfficial
                .find()
                .filter(official -> official.userId().equals(stage.holder()))
                .isPresent();
        return holds && !stage.isOverdueAt(clock.instant()) && rules.allowsAnother(stage, asked);
    }
}
