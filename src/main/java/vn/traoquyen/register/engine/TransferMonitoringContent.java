package vn.traoquyen.register.engine;

import static vn.traoquyen.register.engine.TransferMonitoringProcess.Forms.PREPARE_EXPIRY;
import static vn.traoquyen.register.engine.TransferMonitoringProcess.Forms.REPORT_TRANSFER;
import static vn.traoquyen.register.engine.TransferMonitoringProcess.Forms.REVIEW_TRANSFER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageReading;
import vn.traoquyen.engine.FormContent;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Variables;
import vn.traoquyen.register.monitoring.HolderReport;
import vn.traoquyen.register.monitoring.Monitoring;
import vn.traoquyen.register.monitoring.Monitorings;
import vn.traoquyen.register.monitoring.Schedule;
import vn.traoquyen.register.monitoring.TransferInForce;
import vn.traoquyen.register.monitoring.TransferReading;
import vn.traoquyen.register.monitoring.TransferReading.Fact;
import vn.traoquyen.register.monitoring.TransfersInForce;

/** Fills the forms of an instrument in force from the register as it is at that moment. */
@Component
class TransferMonitoringContent implements FormContent {

    private static final int NEWEST = 30;

    private final TransfersInForce transfers;
    private final Monitorings monitorings;
    private final Schedule schedule;
    private final TransferReading reading;
    private final StageReading stages;

    TransferMonitoringContent(
            TransfersInForce transfers,
            Monitorings monitorings,
            Schedule schedule,
            TransferReading reading,
            StageReading stages) {
        this.transfers = transfers;
        this.monitorings = monitorings;
        this.schedule = schedule;
        this.reading = reading;
        this.stages = stages;
    }

    @Override
    public String processKey() {
        return TransferMonitoringProcess.KEY;
    }

    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        return switch (form) {
            case REVIEW_TRANSFER, PREPARE_EXPIRY -> Map.of("powerOptions", options(concerned(form, task)));
            default -> Map.of();
        };
    }

    private static List<Map<String, String>> options(List<Holding> holdings) {
        return holdings.stream()
                .map(holding ->
                        Map.of("value", holding.powerCode(), "label", holding.powerCode() + " " + holding.powerName()))
                .distinct()
                .toList();
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var instrument = TransferMonitoringProcess.instrumentOf(task);
        var transfer = transfers.of(instrument);
        var monitoring = monitorings.find(instrument);
        var facts = new ArrayList<>(reading.facts(transfer, monitoring));
        facts.add(new Fact(
                "Thời hạn của bước này", stages.of(StageQuestion.of(form), task.getCreateTime(), task.getDueDate())));
        var content = new HashMap<String, Object>();
        content.put("facts", facts);
        content.put("powers", reading.powers(concerned(form, task, transfer)));
        content.put("reports", reading.reports(newest(reports(form, task, instrument))));
        content.put("entries", reading.entries(newestLast(monitorings.entriesOf(instrument))));
        content.put("legalChanges", reading.changes(schedule.changesToReview(instrument)));
        monitoring.map(Monitoring::cycles).ifPresent(cycles -> {
            content.put("reviewMonths", cycles.reviewMonths());
            content.put("reportMonths", cycles.reportMonths());
        });
        content.values().removeIf(value -> value == null);
        return content;
    }

    private List<Holding> concerned(String form, DelegateTask task) {
        return concerned(form, task, transfers.of(TransferMonitoringProcess.instrumentOf(task)));
    }

    /** A lead agency reads of the powers that it leads, a holder of those that it holds. */
    private List<Holding> concerned(String form, DelegateTask task, TransferInForce transfer) {
        return switch (form) {
            case REVIEW_TRANSFER, PREPARE_EXPIRY ->
                transfer.ledBy(Variables.LEAD.findIn(task).orElseThrow());
            case REPORT_TRANSFER ->
                transfers.heldBy(transfer, Variables.HOLDER.findIn(task).orElseThrow());
            default -> transfer.concerned();
        };
    }

    /** A holder reads its own reports again, and nobody else's. */
    private List<HolderReport> reports(String form, DelegateTask task, String instrument) {
        var reports = monitorings.reportsOf(instrument);
        return form.equals(REPORT_TRANSFER)
                ? reports.stream()
                        .filter(report -> report.agency()
                                .equals(Variables.HOLDER.findIn(task).orElseThrow()))
                        .toList()
                : reports;
    }

    private static <T> List<T> newest(List<T> newestFirst) {
        return newestFirst.stream().limit(NEWEST).toList();
    }

    private static <T> List<T> newestLast(List<T> oldestFirst) {
        return oldestFirst.subList(Math.max(0, oldestFirst.size() - NEWEST), oldestFirst.size());
    }
}
