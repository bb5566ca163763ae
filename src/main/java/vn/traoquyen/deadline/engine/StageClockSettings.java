package vn.traoquyen.deadline.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.ClockHolding;
import vn.traoquyen.deadline.StageClockService;

/** Hangs the clocks on every user task and waiting period, without repeating it in the models. */
@Component
class StageClockSettings extends AbstractProcessEnginePlugin {

    /** A flood of notices lets everything else go first; what changes the flow goes before them. */
    private static final int NOTICES = -20;

    private static final int TIMERS_OF_THE_FLOW = -10;

    private final ObjectProvider<StageClockListeners> tasks;
    private final ObjectProvider<WaitingPeriodListeners> periods;
    private final ObjectProvider<StageClockService> clocks;
    private final ObjectProvider<ClockHolding> holding;

    StageClockSettings(
            ObjectProvider<StageClockListeners> tasks,
            ObjectProvider<WaitingPeriodListeners> periods,
            ObjectProvider<StageClockService> clocks,
            ObjectProvider<ClockHolding> holding) {
        this.tasks = tasks;
        this.periods = periods;
        this.clocks = clocks;
        this.holding = holding;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<BpmnParseListener>();
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).ifPresent(listeners::addAll);
        listeners.add(new OnStages());
        engine.setCustomPostBPMNParseListeners(listeners);
        var sessions = new ArrayList<SessionFactory>();
        Optional.ofNullable(engine.getCustomSessionFactories()).ifPresent(sessions::addAll);
        sessions.add(new SuspendedClocks.Factory(holding));
        sessions.add(new FoundDeadlines.Factory());
        engine.setCustomSessionFactories(sessions);
    }

    /** Only now: while it is being built, the engine looks its history level up by name. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryLevel(new QuietTimers());
    }

    private class OnStages extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            var due = definition.getDueDateExpression();
            boolean byTerm = due != null && StageElements.followsClock(due.getExpressionText());
            definition.addTaskListener(
                    TaskListener.EVENTNAME_CREATE, task -> tasks.getObject().open(task, byTerm));
            definition.addTaskListener(
                    TaskListener.EVENTNAME_ASSIGNMENT, task -> tasks.getObject().assign(task));
            definition.addTaskListener(
                    TaskListener.EVENTNAME_COMPLETE, task -> tasks.getObject().complete(task));
            // also where an administrator deletes a process without its listeners
            definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_DELETE, task -> tasks.getObject().delete(task));
            TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(activity).values().stream()
                    .flatMap(byListener -> byListener.values().stream())
                    .forEach(timer -> timer.setJobPriorityProvider(new ConstantValueProvider(NOTICES)));
        }

        @Override
        public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
            later(
                    TimerDeclarationImpl.getDeclarationsForScope(event.getEventScope())
                            .values(),
                    event);
            if (StageElements.followsClock(StageElements.timeDate(timer))) {
                event.addListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> wayOut(interrupting));
            }
        }

        /** The job that goes off hangs where the task does, or did until just now. */
        private void wayOut(boolean interrupting) {
            Optional.ofNullable(Context.getCommandContext().getCurrentJob())
                    .ifPresent(job -> clocks.getObject().takeWayOut(job.getExecutionId(), interrupting));
        }

        @Override
        public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl event) {
            later(
                    TimerDeclarationImpl.getDeclarationsForScope(event.getEventScope())
                            .values(),
                    event);
            var timeDate = StageElements.timeDate(timer);
            if (StageElements.followsClock(timeDate)) {
                var stage = StageElements.stage(timeDate, event.getId());
                event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> periods.getObject().begin(execution, stage));
                event.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                        execution -> periods.getObject().end(execution));
            }
        }

        private void later(Collection<TimerDeclarationImpl> timers, ActivityImpl event) {
            timers.stream()
                    .filter(timer -> event.getId().equals(timer.getActivityId()))
                    .forEach(timer -> timer.setJobPriorityProvider(new ConstantValueProvider(TIMERS_OF_THE_FLOW)));
        }
    }
}
