package vn.traoquyen.register.engine;

import static vn.traoquyen.register.engine.TransferMonitoringProcess.instrumentOf;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.register.monitoring.Schedule;
import vn.traoquyen.register.monitoring.TransfersInForce;
import vn.traoquyen.shared.OfficeTime;

/** When the timers of an instrument in force go off: at the beginning of the day, in the zone of the offices. */
@Component
@ModelBean
public class MonitoringDates {

    private static final int ORDINARY = 50;
    private static final int MORE_URGENT = 20;
    private static final int MOST_URGENT = 100;

    private final Schedule schedule;
    private final TransfersInForce transfers;

    MonitoringDates(Schedule schedule, TransfersInForce transfers) {
        this.schedule = schedule;
        this.transfers = transfers;
    }

    public Date nextReview(DelegateExecution execution) {
        return beginning(schedule.nextReview(instrumentOf(execution)));
    }

    public Date nextReport(DelegateExecution execution) {
        return beginning(schedule.nextReport(instrumentOf(execution)));
    }

    public boolean hasLastDay(DelegateExecution execution) {
        return schedule.lastDay(instrumentOf(execution)).isPresent();
    }

    public Date firstWarning(DelegateExecution execution) {
        return beginning(schedule.firstWarningDay(instrumentOf(execution)));
    }

    public Date nextWarning(DelegateExecution execution) {
        return beginning(schedule.nextWarningDay(instrumentOf(execution)));
    }

    public boolean hasWarningLeft(DelegateExecution execution) {
        return schedule.nextWarning(instrumentOf(execution)).isPresent();
    }

    /** The last day itself is still held. */
    public Date afterLastDay(DelegateExecution execution) {
        return beginning(schedule.lastDay(instrumentOf(execution)).orElseThrow().plusDays(1));
    }

    /** The priority of what must be decided before the last day; it rises with each warning. */
    public int urgency(DelegateExecution execution) {
        return urgency(instrumentOf(execution));
    }

    int urgency(String instrumentId) {
        int warnings = Math.max(1, schedule.urgency(instrumentId));
        return Math.min(MOST_URGENT, ORDINARY + MORE_URGENT * (warnings - 1));
    }

    /** Whether anything is held by the instrument still. */
    public boolean goesOn(DelegateExecution execution) {
        return transfers.goesOn(instrumentOf(execution));
    }

    static LocalDate dayOf(Date timer) {
        return LocalDate.ofInstant(timer.toInstant(), OfficeTime.ZONE);
    }

    private static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(OfficeTime.ZONE).toInstant());
    }
}
