package vn.traoquyen.approval.engine;

import java.util.ArrayList;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.approval.ReconsiderationReading;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageReading;
import vn.traoquyen.engine.FormContent;

/** Fills the form in which an agency is asked about a power. */
@Component
class PowerReconsiderationContent implements FormContent {

    private final ReconsiderationReading reading;
    private final StageReading stages;

    PowerReconsiderationContent(ReconsiderationReading reading, StageReading stages) {
        this.reading = reading;
        this.stages = stages;
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
        var facts = new ArrayList<>(reading.facts(code));
        facts.add(new Fact(
                "Thời hạn của bước này", stages.of(StageQuestion.of(form), task.getCreateTime(), task.getDueDate())));
        return Map.of(
                "facts", facts,
                "changes", reading.changes(code),
                "history", reading.history(code));
    }
}
