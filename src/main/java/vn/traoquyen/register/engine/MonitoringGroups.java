package vn.traoquyen.register.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;
import vn.traoquyen.register.monitoring.TransfersInForce;

/** Who is offered which task of an instrument in force: the model asks, register and portfolio answer. */
@Component
@ModelBean
public class MonitoringGroups {

    private final TransfersInForce transfers;

    MonitoringGroups(TransfersInForce transfers) {
        this.transfers = transfers;
    }

    public Set<String> leads(DelegateExecution execution) {
        return transfers.leads(transfers.of(TransferMonitoringProcess.instrumentOf(execution)));
    }

    public Set<String> holders(DelegateExecution execution) {
        return transfers.holders(transfers.of(TransferMonitoringProcess.instrumentOf(execution)));
    }

    public Set<String> bothSides(DelegateExecution execution) {
        return transfers.bothSides(transfers.of(TransferMonitoringProcess.instrumentOf(execution)));
    }

    public String reviewers(String lead) {
        return group(lead, Position.SPECIALIST);
    }

    public String deciders(String lead) {
        return group(lead, Position.HEAD);
    }

    public String reporters(String holder) {
        return group(holder, Position.SPECIALIST);
    }

    public String heads(String agency) {
        return group(agency, Position.HEAD);
    }

    private static String group(String agency, Position position) {
        return GroupId.of(agency, position).toString();
    }
}
