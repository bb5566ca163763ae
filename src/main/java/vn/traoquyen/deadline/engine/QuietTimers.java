package vn.traoquyen.deadline.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * The full history, but for the coming and going of the timers of notices: every task winds one and most never go off. When
 * one does, or fails, it is written down as ever.
 */
class QuietTimers extends HistoryLevelFull {

    private static final Set<HistoryEventTypes> COMING_AND_GOING =
            Set.of(HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_DELETE);

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !(COMING_AND_GOING.contains(type) && isNotice(entity)) && super.isHistoryEventProduced(type, entity);
    }

    private static boolean isNotice(Object entity) {
        return entity instanceof JobEntity job && TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType());
    }
}
