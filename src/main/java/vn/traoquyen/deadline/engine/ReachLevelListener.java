package vn.traoquyen.deadline.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.StageClockService;

/**
 * Climbs the ladder of a stage when its timer goes off, and winds the same timer for the next rung: one timer for each
 * task, however long the ladder is. How far a stage has climbed shows in the priority of its task.
 */
@Component
class ReachLevelListener implements TaskListener {

    private static final int ORDINARY = 50;
    private static final int EACH_LEVEL = 10;

    private final StageClockService clocks;

    ReachLevelListener(StageClockService clocks) {
        this.clocks = clocks;
    }

    @Override
    public void notify(DelegateTask task) {
        var climbed = clocks.climb(task.getId());
        climbed.level()
                .map(level -> ORDINARY + EACH_LEVEL * level)
                .filter(priority -> priority > task.getPriority())
                .ifPresent(task::setPriority);
        if (Context.getCommandContext().getCurrentJob() instanceof TimerEntity timer) {
            timer.createNewTimerJob(Date.from(climbed.next()));
        }
    }
}
