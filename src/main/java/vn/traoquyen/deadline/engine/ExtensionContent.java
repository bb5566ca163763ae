package vn.traoquyen.deadline.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.ExtensionReading;
import vn.traoquyen.engine.FormContent;

/** Fills the form in which a request for more time is decided. */
@Component
class ExtensionContent implements FormContent {

    private final ExtensionReading reading;

    ExtensionContent(ExtensionReading reading) {
        this.reading = reading;
    }

    @Override
    public String processKey() {
        return DeadlineExtensionProcess.KEY;
    }

    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        return Map.of();
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var id = DeadlineExtensionProcess.extensionOf(task);
        return Map.of("facts", reading.facts(id), "earlier", reading.earlier(id));
    }
}
