package vn.traoquyen.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.approval.engine.PowerReconsiderationProcess;
import vn.traoquyen.approval.engine.TransferApprovalProcess;
import vn.traoquyen.deadline.engine.DeadlineExtensionProcess;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess;
import vn.traoquyen.engine.ProcessVariable;
import vn.traoquyen.plan.engine.PlanExecutionProcess;
import vn.traoquyen.register.engine.TransferMonitoringProcess;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess;

/** Every process variable that the names classes declare, of all processes together. */
public final class VariablesInCode {

    private VariablesInCode() {}

    public static Set<String> names() {
        return Stream.of(
                        TransferApprovalProcess.Variables.ALL,
                        TransferMonitoringProcess.Variables.ALL,
                        PowerReconsiderationProcess.Variables.ALL,
                        PeriodicReportingProcess.Variables.ALL,
                        DeadlineExtensionProcess.Variables.ALL,
                        DifficultyResolutionProcess.Variables.ALL,
                        PlanExecutionProcess.Variables.ALL)
                .flatMap(Set::stream)
                .map(ProcessVariable::name)
                .collect(Collectors.toSet());
    }
}
