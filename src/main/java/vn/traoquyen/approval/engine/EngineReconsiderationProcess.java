package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReconsiderationProcess;
import vn.traoquyen.approval.engine.PowerReconsiderationProcess.Messages;
import vn.traoquyen.engine.EngineCall;

/** Begins the process that asks about a power. */
@Component
class EngineReconsiderationProcess implements ReconsiderationProcess {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineReconsiderationProcess(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void ask(String powerCode) {
        engine.asSystem(() -> runtime.startProcessInstanceByMessage(Messages.RECONSIDERATION_DEMANDED, powerCode));
    }
}
