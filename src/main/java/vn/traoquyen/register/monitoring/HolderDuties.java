package vn.traoquyen.register.monitoring;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings;

/** What holders must report next about what they hold (nghĩa vụ báo cáo), in two queries however much that is. */
@Component
public class HolderDuties {

    private final Monitorings monitorings;
    private final Holdings holdings;
    private final Schedule schedule;
    private final Clock clock;

    HolderDuties(Monitorings monitorings, Holdings holdings, Schedule schedule, Clock clock) {
        this.monitorings = monitorings;
        this.holdings = holdings;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The next report under one instrument, and every how many months there is one. */
    public record Duty(String instrumentId, LocalDate dueOn, int everyMonths) {}

    /** The first due first; an instrument that ends before its next report has none. */
    public List<Duty> under(Collection<String> instrumentIds) {
        var held = holdings.ofInstruments(instrumentIds).stream().collect(groupingBy(Holding::instrumentId));
        return monitorings.ofInstruments(instrumentIds).stream()
                .filter(watched -> watched.overAt() == null && held.containsKey(watched.instrumentId()))
                .flatMap(watched -> duty(watched, held.get(watched.instrumentId())).stream())
                .sorted(Comparator.comparing(Duty::dueOn).thenComparing(Duty::instrumentId))
                .toList();
    }

    private Optional<Duty> duty(Monitoring watched, List<Holding> held) {
        var months = schedule.reportMonths(watched);
        var dueOn = new WatchDays(first(held), null, List.of(), LocalDate.now(clock)).nextOf(months);
        return held.stream().anyMatch(holding -> isHeldUntil(holding, dueOn))
                ? Optional.of(new Duty(watched.instrumentId(), dueOn, months))
                : Optional.empty();
    }

    private static LocalDate first(List<Holding> held) {
        return held.stream().map(Holding::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean isHeldUntil(Holding holding, LocalDate day) {
        return Stream.ofNullable(holding.lastDay()).noneMatch(day::isAfter);
    }
}
