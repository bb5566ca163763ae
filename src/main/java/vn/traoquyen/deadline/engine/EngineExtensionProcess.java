package vn.traoquyen.deadline.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.ExtensionProcess;
import vn.traoquyen.deadline.engine.DeadlineExtensionProcess.Messages;
import vn.traoquyen.engine.EngineCall;

/** Begins and ends the process in which a request for more time is decided. */
@Component
class EngineExtensionProcess implements ExtensionProcess {

    private final RuntimeService runtime;
    private final EngineCall engine;

    EngineExtensionProcess(RuntimeService runtime, EngineCall engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void ask(long extensionId) {
        engine.asSystem(
                () -> runtime.startProcessInstanceByMessage(Messages.EXTENSION_ASKED, Long.toString(extensionId)));
    }

    @Override
    public void lapse(long extensionId) {
        engine.asSystem(() -> runtime.createMessageCorrelation(Messages.STAGE_CLOSED)
                .processInstanceBusinessKey(Long.toString(extensionId))
                .correlateWithResult());
    }
}
