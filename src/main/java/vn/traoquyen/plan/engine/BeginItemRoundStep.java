package vn.traoquyen.plan.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.RoundService;
import vn.traoquyen.plan.engine.PlanExecutionProcess.Variables;

/** Begins a round of an item, and tells the model what must come first. */
@Component
class BeginItemRoundStep implements JavaDelegate {

    private final RoundService rounds;

    BeginItemRoundStep(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var first = rounds.begin(PlanExecutionProcess.undertakingOf(execution));
        Variables.OUTCOME.set(execution, first.name());
    }
}
