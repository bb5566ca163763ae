package vn.traoquyen.register.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.monitoring.MonitoringEntry.Judgement;

/** When each step of the watch over an instrument is due, as it stands today (lịch theo dõi văn bản). */
@Component
public class Schedule {

    private final Monitorings monitorings;
    private final TransfersInForce transfers;
    private final MonitoringSettings settings;
    private final Clock clock;

    Schedule(Monitorings monitorings, TransfersInForce transfers, MonitoringSettings settings, Clock clock) {
        this.monitorings = monitorings;
        this.transfers = transfers;
        this.settings = settings;
        this.clock = clock;
    }

    /** At once where a law has changed since the last review was asked for; otherwise by the cycle. */
    public LocalDate nextReview(String instrumentId) {
        return changesToReview(instrumentId).isEmpty()
                ? days(instrumentId).nextOf(reviewMonths(monitoring(instrumentId)))
                : LocalDate.now(clock);
    }

    public LocalDate nextReport(String instrumentId) {
        return days(instrumentId).nextOf(reportMonths(monitoring(instrumentId)));
    }

    public Optional<LocalDate> lastDay(String instrumentId) {
        return Optional.ofNullable(days(instrumentId).lastDay());
    }

    public Optional<Integer> nextWarning(String instrumentId) {
        return days(instrumentId).nextWarning(monitoring(instrumentId).lastWarning());
    }

    /** Today where no warning is left. */
    public LocalDate nextWarningDay(String instrumentId) {
        return nextWarning(instrumentId).map(days(instrumentId)::dayOf).orElse(LocalDate.now(clock));
    }

    public LocalDate firstWarningDay(String instrumentId) {
        return days(instrumentId).firstWarning();
    }

    public int urgency(String instrumentId) {
        return days(instrumentId).urgency(monitoring(instrumentId).lastWarning());
    }

    public int reviewMonths(Monitoring monitoring) {
        return Objects.requireNonNullElse(monitoring.cycles().reviewMonths(), settings.reviewMonths());
    }

    public int reportMonths(Monitoring monitoring) {
        return Objects.requireNonNullElse(monitoring.cycles().reportMonths(), settings.reportMonths());
    }

    /** The changes of the law that no review has answered yet. */
    public List<MonitoringEntry> changesToReview(String instrumentId) {
        var entries = monitorings.entriesOf(instrumentId);
        var lastAsked = entries.stream()
                .filter(entry -> entry.deed() == MonitoringDeed.REVIEW)
                .map(MonitoringEntry::judgement)
                .map(Judgement::askedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return entries.stream()
                .filter(entry -> entry.deed() == MonitoringDeed.LEGAL_BASIS_CHANGED)
                .filter(entry -> entry.at().isAfter(lastAsked))
                .toList();
    }

    private WatchDays days(String instrumentId) {
        var transfer = transfers.of(instrumentId);
        return new WatchDays(
                transfer.from(), transfer.lastDay().orElse(null), settings.warningDays(), LocalDate.now(clock));
    }

    private Monitoring monitoring(String instrumentId) {
        return monitorings.find(instrumentId).orElseThrow();
    }
}
