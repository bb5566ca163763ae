package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;
import vn.traoquyen.portfolio.Powers;

/** Who is asked about a power: whoever leads its transfer. */
@Component
@ModelBean
public class ReconsiderationGroups {

    private final Powers powers;

    ReconsiderationGroups(Powers powers) {
        this.powers = powers;
    }

    public String leaders(DelegateExecution execution) {
        var power = powers.find(PowerReconsiderationProcess.powerOf(execution)).orElseThrow();
        return GroupId.of(power.leadAgency(), Position.SPECIALIST).toString();
    }
}
