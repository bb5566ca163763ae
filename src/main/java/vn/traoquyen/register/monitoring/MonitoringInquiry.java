package vn.traoquyen.register.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of an instrument besides its holdings (tra cứu việc theo dõi). */
@Service
public class MonitoringInquiry {

    private final Monitorings monitorings;
    private final Schedule schedule;
    private final MonitoringReaders readers;

    MonitoringInquiry(Monitorings monitorings, Schedule schedule, MonitoringReaders readers) {
        this.monitorings = monitorings;
        this.schedule = schedule;
        this.readers = readers;
    }

    /**
     * An instrument that is or was watched over.
     *
     * @param plan empty once it is over
     * @param entries oldest first
     * @param reports newest first
     */
    public record Watched(
            Monitoring monitoring, Optional<Plan> plan, List<MonitoringEntry> entries, List<HolderReport> reports) {}

    /** What comes next, and how often. */
    public record Plan(
            LocalDate nextReview,
            int reviewMonths,
            LocalDate nextReport,
            int reportMonths,
            Optional<Integer> nextWarning) {}

    /** As far as whoever asks may read it. Empty where it was over before it could be watched. */
    @Transactional(readOnly = true)
    public Optional<Watched> of(String instrumentId) {
        return monitorings
                .find(instrumentId)
                .map(monitoring ->
                        new Watched(monitoring, plan(monitoring), entries(instrumentId), reports(instrumentId)));
    }

    private List<MonitoringEntry> entries(String instrumentId) {
        var entries = monitorings.entriesOf(instrumentId);
        return readers.readsAll(instrumentId)
                ? entries
                : entries.stream().map(entry -> entry.readBy(readers.agency())).toList();
    }

    private List<HolderReport> reports(String instrumentId) {
        var reports = monitorings.reportsOf(instrumentId);
        return readers.readsAll(instrumentId)
                ? reports
                : reports.stream()
                        .filter(report -> report.agency().equals(readers.agency()))
                        .toList();
    }

    private Optional<Plan> plan(Monitoring monitoring) {
        var id = monitoring.instrumentId();
        return Optional.of(monitoring)
                .filter(watched -> watched.overAt() == null)
                .map(watched -> new Plan(
                        schedule.nextReview(id),
                        schedule.reviewMonths(watched),
                        schedule.nextReport(id),
                        schedule.reportMonths(watched),
                        schedule.lastDay(id).flatMap(any -> schedule.nextWarning(id))));
    }
}
