package vn.traoquyen.reporting.engine;

import java.util.List;
import vn.traoquyen.reporting.periodic.ReporterChoice;
import vn.traoquyen.reporting.periodic.ReportingRule;

/** The rule of one commune for another. */
final class CommuneRule {

    private CommuneRule() {}

    static ReportingRule like(ReportingRule rule, String commune) {
        return new ReportingRule(
                rule.code(),
                rule.title(),
                rule.basis(),
                rule.confirmed(),
                rule.note(),
                rule.schedule(),
                new ReporterChoice(List.of(commune), List.of(), commune),
                commune + "-vp",
                commune,
                rule.addressee(),
                null,
                null);
    }
}
