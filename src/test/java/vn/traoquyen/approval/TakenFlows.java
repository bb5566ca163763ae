package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Notes which flows of the models were taken: the engine's history knows neither flows nor link events. */
@Component
class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** By process and id. */
    Set<String> all() {
        return Set.copyOf(taken);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var present = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> listeners = present == null ? new ArrayList<>() : new ArrayList<>(present);
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                var process = (ProcessDefinitionEntity) scope.getProcessDefinition();
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        any -> taken.add(process.getKey() + "/" + transition.getId()));
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
