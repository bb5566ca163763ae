package vn.traoquyen.approval.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReconsiderationReading;
import vn.traoquyen.engine.FormContent;

/** Fills the form in which an agency is asked about a power. */
@Component
class PowerReconsiderationContent implements FormContent {

    private final ReconsiderationReading reading;

    PowerReconsiderationContent(ReconsiderationReading reading) {
        this.reading = reading;
    }

    @Override
    public String processKey() {
        return PowerReconsiderationProcess.KEY;
    }

    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        var power = reading.power(PowerReconsiderationProcess.powerOf(task));
        return Map.of("powerStatus", power.status().name());
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var code = PowerReconsiderationProcess.powerOf(task);
        return Map.of(
                "facts", reading.facts(code, form),
                "changes", reading.changes(code),
                "history", reading.history(code));
    }
}
