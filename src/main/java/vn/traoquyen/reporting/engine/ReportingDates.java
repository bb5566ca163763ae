package vn.traoquyen.reporting.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.reporting.periodic.Moments;
import vn.traoquyen.reporting.periodic.Periods;

/** The moments of a period, as due dates of its tasks and as timers. */
@Component
@ModelBean
public class ReportingDates {

    private final Periods periods;

    ReportingDates(Periods periods) {
        this.periods = periods;
    }

    public Date partsDue(DelegateExecution execution) {
        return Date.from(moments(execution).partsDue());
    }

    public Date sentDue(DelegateExecution execution) {
        return Date.from(moments(execution).sentDue());
    }

    public Date lateUntil(DelegateExecution execution) {
        return Date.from(moments(execution).lateUntil());
    }

    private Moments moments(DelegateExecution execution) {
        return periods.find(PeriodicReportingProcess.periodOf(execution))
                .orElseThrow()
                .moments();
    }
}
