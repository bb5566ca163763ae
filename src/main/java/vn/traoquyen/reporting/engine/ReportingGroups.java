package vn.traoquyen.reporting.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.reporting.periodic.Registry;
import vn.traoquyen.reporting.periodic.ReportPart;
import vn.traoquyen.reporting.periodic.ReportParts;
import vn.traoquyen.reporting.periodic.ReportPeriod;

/** Who is offered which task of a period: the model asks, the period answers. */
@Component
@ModelBean
public class ReportingGroups {

    private final Periods periods;
    private final ReportParts parts;
    private final Registry registry;

    ReportingGroups(Periods periods, ReportParts parts, Registry registry) {
        this.periods = periods;
        this.parts = parts;
        this.registry = registry;
    }

    /** The agencies that write their reports; what another period feeds nobody writes. */
    public List<String> reporters(DelegateExecution execution) {
        return parts.of(PeriodicReportingProcess.periodOf(execution)).stream()
                .filter(part -> part.fedBy() == null)
                .map(ReportPart::agency)
                .toList();
    }

    public List<String> writers(String reporter) {
        return groups(reporter, Position.SPECIALIST, Position.HEAD);
    }

    public List<String> consolidators(DelegateExecution execution) {
        return groups(period(execution).consolidator(), Position.SPECIALIST, Position.HEAD);
    }

    public List<String> approvers(DelegateExecution execution) {
        return groups(period(execution).approver(), Position.HEAD);
    }

    public List<String> clerks(DelegateExecution execution) {
        return groups(registry.of(period(execution).approver()), Position.REGISTRY_CLERK);
    }

    private ReportPeriod period(DelegateExecution execution) {
        return periods.find(PeriodicReportingProcess.periodOf(execution)).orElseThrow();
    }

    private static List<String> groups(String agency, Position... positions) {
        return Stream.of(positions)
                .map(position -> GroupId.of(agency, position).toString())
                .toList();
    }
}
