package vn.traoquyen.reporting.engine;

import static vn.traoquyen.reporting.engine.PeriodicReportingProcess.Forms.APPROVE_REPORT;
import static vn.traoquyen.reporting.engine.PeriodicReportingProcess.Forms.CONSOLIDATE_REPORTS;
import static vn.traoquyen.reporting.engine.PeriodicReportingProcess.Forms.SEND_REPORT;
import static vn.traoquyen.reporting.engine.PeriodicReportingProcess.Forms.WRITE_REPORT;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.FormContent;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Variables;
import vn.traoquyen.reporting.periodic.PeriodReading;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.reporting.periodic.ReportPeriod;

/** Fills the forms of a period from what was reported by that moment. */
@Component
class PeriodicReportingContent implements FormContent {

    private final Periods periods;
    private final PeriodReading reading;

    PeriodicReportingContent(Periods periods, PeriodReading reading) {
        this.periods = periods;
        this.reading = reading;
    }

    @Override
    public String processKey() {
        return PeriodicReportingProcess.KEY;
    }

    /** Those who are missing decide whether a note is asked for. */
    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        return switch (form) {
            case CONSOLIDATE_REPORTS, APPROVE_REPORT -> Map.of("missing", reading.missing(period(task)));
            default -> Map.of();
        };
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var period = period(task);
        var content = new HashMap<String, Object>();
        content.put("facts", reading.facts(period));
        switch (form) {
            case WRITE_REPORT -> own(content, period, task);
            case CONSOLIDATE_REPORTS -> {
                content.put("parts", reading.parts(period));
                content.put("figureRows", reading.figures(period));
                content.put("returns", reading.returns(period));
                content.put("sections", reading.draft(period));
                reading.summary(period).ifPresent(summary -> content.put("summary", summary));
                content.put("missingNote", reading.missingNote(period));
            }
            case APPROVE_REPORT, SEND_REPORT -> {
                content.put("figureRows", reading.figures(period));
                content.put("sectionRows", reading.submitted(period));
            }
            default -> {}
        }
        content.values().removeIf(value -> value == null);
        return content;
    }

    private void own(Map<String, Object> content, ReportPeriod period, DelegateTask task) {
        var part = reading.part(period, Variables.REPORTER.findIn(task).orElseThrow());
        content.put("figures", reading.figureFields(part));
        content.put("texts", reading.textFields(part));
    }

    private ReportPeriod period(DelegateTask task) {
        return periods.find(PeriodicReportingProcess.periodOf(task)).orElseThrow();
    }
}
