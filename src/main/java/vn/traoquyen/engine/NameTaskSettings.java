package vn.traoquyen.engine;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hangs {@link NameTaskListener} on every user task, without repeating it in the models; others find the name there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NameTaskSettings extends AbstractProcessEnginePlugin {

    private final ObjectProvider<NameTaskListener> listener;

    NameTaskSettings(ObjectProvider<NameTaskListener> listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<>(
                engine.getCustomPostBPMNParseListeners() == null
                        ? new ArrayList<>()
                        : engine.getCustomPostBPMNParseListeners());
        listeners.add(new OnUserTasks());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private class OnUserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addTaskListener(
                            TaskListener.EVENTNAME_CREATE,
                            task -> listener.getObject().notify(task));
        }
    }
}
