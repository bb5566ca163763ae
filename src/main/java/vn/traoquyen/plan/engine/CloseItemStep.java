package vn.traoquyen.plan.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.UndertakingService;
import vn.traoquyen.plan.engine.PlanExecutionProcess.Variables;

/** Writes down that nothing is left to do for an item, and tells the model whether it was completed. */
@Component
class CloseItemStep implements JavaDelegate {

    private final UndertakingService undertakings;

    CloseItemStep(UndertakingService undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean completed = undertakings.close(PlanExecutionProcess.undertakingOf(execution));
        Variables.OUTCOME.set(execution, completed ? "COMPLETED" : "PERIOD_OVER");
    }
}
