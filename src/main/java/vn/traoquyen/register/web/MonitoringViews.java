package vn.traoquyen.register.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.monitoring.HolderReport;
import vn.traoquyen.register.monitoring.MonitoringEntry;
import vn.traoquyen.register.monitoring.MonitoringEntry.Author;
import vn.traoquyen.register.monitoring.MonitoringInquiry.Plan;
import vn.traoquyen.register.monitoring.MonitoringInquiry.Watched;

/** Puts what is watched about an instrument into the shape of the API. */
@Component
class MonitoringViews {

    private static final String REPORT = "Báo cáo kết quả thực hiện";

    private final PartyNames names;
    private final Clock clock;

    MonitoringViews(PartyNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    MonitoringView view(Watched watched) {
        var monitoring = watched.monitoring();
        var plan = watched.plan();
        return new MonitoringView(
                monitoring.startedAt(),
                monitoring.overAt(),
                plan.map(Plan::nextReview).orElse(null),
                plan.map(Plan::reviewMonths).orElse(null),
                plan.map(Plan::nextReport).orElse(null),
                plan.map(Plan::reportMonths).orElse(null),
                monitoring.lastWarning(),
                plan.flatMap(Plan::nextWarning).orElse(null),
                watched.reports().stream().map(this::report).toList());
    }

    private MonitoringView.Report report(HolderReport report) {
        return new MonitoringView.Report(
                report.at(),
                report.agency(),
                names.agency(report.agency()),
                report.received(),
                report.settled(),
                report.onTime(),
                report.difficulties(),
                report.proposals(),
                report.author());
    }

    /** Entries and reports together, newest first. */
    List<MonitoringView.Event> events(Watched watched) {
        record Dated(Instant at, MonitoringView.Event event) {}
        var events = new ArrayList<Dated>();
        watched.entries().forEach(entry -> events.add(new Dated(entry.at(), event(entry))));
        watched.reports().forEach(report -> events.add(new Dated(report.at(), event(report))));
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::event)
                .toList();
    }

    private MonitoringView.Event event(MonitoringEntry entry) {
        return new MonitoringView.Event(
                day(entry.at()),
                entry.deed().label(),
                Optional.ofNullable(entry.author())
                        .map(Author::agency)
                        .map(names::agency)
                        .orElse(null),
                entry.outcome().label(),
                Stream.of(entry.text(), entry.judgement().reason())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". ")),
                entry.dossierId());
    }

    private MonitoringView.Event event(HolderReport report) {
        return new MonitoringView.Event(
                day(report.at()),
                REPORT,
                names.agency(report.agency()),
                "Tiếp nhận %d, giải quyết %d, đúng hạn %d"
                        .formatted(report.received(), report.settled(), report.onTime()),
                Stream.of(report.difficulties(), report.proposals())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". ")),
                null);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
