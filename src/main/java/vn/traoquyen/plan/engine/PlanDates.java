package vn.traoquyen.plan.engine;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.plan.ItemDates;
import vn.traoquyen.shared.OfficeTime;

/** When an item is due and when its timers go off, in the zone of the offices. */
@Component
@ModelBean
public class PlanDates {

    private final ItemDates dates;

    PlanDates(ItemDates dates) {
        this.dates = dates;
    }

    /** The close of the office on the last day of the round. */
    public Date due(DelegateExecution execution) {
        return Date.from(dates.due(PlanExecutionProcess.undertakingOf(execution)));
    }

    public boolean hasLastDay(DelegateExecution execution) {
        return dates.lastDay(PlanExecutionProcess.undertakingOf(execution)).isPresent();
    }

    /** The last day itself still belongs to the period. */
    public Date afterLastDay(DelegateExecution execution) {
        return beginning(dates.lastDay(PlanExecutionProcess.undertakingOf(execution))
                .orElseThrow()
                .plusDays(1));
    }

    public Date nextPeriod(DelegateExecution execution) {
        return beginning(dates.nextPeriod(PlanExecutionProcess.undertakingOf(execution)));
    }

    private static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(OfficeTime.ZONE).toInstant());
    }
}
