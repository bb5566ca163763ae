package vn.traoquyen.plan.engine;

import static vn.traoquyen.plan.engine.PlanExecutionProcess.Forms.ACCEPT_REPORT;
import static vn.traoquyen.plan.engine.PlanExecutionProcess.Forms.ASSIGN_ITEM;
import static vn.traoquyen.plan.engine.PlanExecutionProcess.Forms.REPORT_ITEM;
import static vn.traoquyen.plan.engine.PlanExecutionProcess.Forms.SET_ITEM_DATE;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.FormContent;
import vn.traoquyen.plan.PlanReading;

/** Fills the forms of an item from the plan as it is at that moment. */
@Component
class PlanExecutionContent implements FormContent {

    private final PlanReading reading;

    PlanExecutionContent(PlanReading reading) {
        this.reading = reading;
    }

    @Override
    public String processKey() {
        return PlanExecutionProcess.KEY;
    }

    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        var id = PlanExecutionProcess.undertakingOf(task);
        return switch (form) {
            case SET_ITEM_DATE -> Map.of("dateOptions", reading.dateOptions(id));
            case ASSIGN_ITEM -> Map.of("holderOptions", reading.holderOptions(id));
            case ACCEPT_REPORT -> Map.of("judgementOptions", reading.judgementOptions(id));
            default -> Map.of();
        };
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var id = PlanExecutionProcess.undertakingOf(task);
        var content = new HashMap<String, Object>();
        content.put("facts", reading.facts(id));
        content.put("entries", reading.entries(id));
        content.put("place", "/ke-hoach/#/viec/" + id);
        if (form.equals(REPORT_ITEM) || form.equals(ACCEPT_REPORT)) {
            content.put("files", reading.files(id));
        }
        return content;
    }
}
