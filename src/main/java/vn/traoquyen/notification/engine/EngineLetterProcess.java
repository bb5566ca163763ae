package vn.traoquyen.notification.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.notification.LetterProcess;

/** Starts the delivery of a letter in the engine. */
@Component
class EngineLetterProcess implements LetterProcess {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineLetterProcess(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void start(String letterId) {
        engine.asSystem(() -> runtime.startProcessInstanceByKey(NoticeDeliveryProcess.KEY, letterId));
    }
}
