package vn.traoquyen.register.monitoring;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.HoldingEnd;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.HoldingsEntered;
import vn.traoquyen.register.HoldingsTakenBack;
import vn.traoquyen.shared.Refusal;

/**
 * Begins and ends the watch over instruments (bắt đầu, kết thúc theo dõi). That an instrument is to be watched is written
 * with its holdings, in their transaction. Its process begins later, always by {@link #startSome}: one way for one
 * decision and for a list of a hundred thousand rows, and nothing is forgotten by a crash in between.
 */
@Service
public class WatchService {

    private final Monitorings monitorings;
    private final TransfersInForce transfers;
    private final MonitoringProcess process;
    private final MonitoringSettings settings;
    private final Clock clock;

    WatchService(
            Monitorings monitorings,
            TransfersInForce transfers,
            MonitoringProcess process,
            MonitoringSettings settings,
            Clock clock) {
        this.monitorings = monitorings;
        this.transfers = transfers;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void entered(HoldingsEntered entered) {
        var wanted = new LinkedHashSet<String>();
        entered.holdings().stream()
                .filter(transfers::goesOn)
                .map(Holding::instrumentId)
                .forEach(wanted::add);
        monitorings.want(wanted, clock.instant());
    }

    /** What goes on may have another last day now; time itself the process sees to. */
    @Transactional
    public void ended(HoldingsEnded ended) {
        if (ended.end() != HoldingEnd.EXPIRED) {
            follow(Set.of(ended.instrumentId()));
        }
    }

    private void follow(Set<String> instrumentIds) {
        var over = transfers.over(instrumentIds);
        monitorings.want(instrumentIds.stream().filter(id -> !over.contains(id)).toList(), clock.instant());
        over.forEach(this::close);
    }

    /** Where everything has ended but by time, nothing is left to watch. */
    private void close(String id) {
        if (!transfers.of(id).isOver()) {
            return;
        }
        monitorings.hold(id).filter(monitoring -> monitoring.overAt() == null).ifPresent(monitoring -> {
            monitorings.over(Set.of(id), clock.instant());
            if (monitoring.isStarted()) {
                process.holdingsEnded(id);
            }
        });
    }

    /**
     * Refused where somebody has already reviewed or reported what is to be forgotten; otherwise its processes are stopped
     * later. What other lists or the chain also name is watched on.
     */
    @Transactional
    public void takenBack(HoldingsTakenBack takenBack) {
        var worked = monitorings.workedOn(takenBack.forgotten());
        if (!worked.isEmpty()) {
            throw new Refusal("register.conflict.monitored", Map.of("count", worked.size(), "id", worked.get(0)));
        }
        monitorings.withdraw(takenBack.forgotten(), clock.instant());
        follow(takenBack.kept());
    }

    /**
     * Begins some of the processes that are wanted, in a transaction of its own. Nodes work side by side, each on its
     * own instruments.
     *
     * @return how many instruments were looked at; 0: none is left
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int startSome() {
        return start(monitorings.takeUnstarted(settings.sweepSize()));
    }

    private int start(List<String> wanted) {
        var over = transfers.over(wanted);
        monitorings.over(over, clock.instant());
        var begun = wanted.stream().filter(id -> !over.contains(id)).toList();
        begun.forEach(process::start);
        monitorings.started(begun, clock.instant());
        return wanted.size();
    }

    /** What {@link #startSome} would begin next. */
    @Transactional(readOnly = true)
    public List<String> next() {
        return monitorings.unstarted(settings.sweepSize());
    }

    /** Begins one process alone, where it has not begun meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void startAlone(String instrumentId) {
        monitorings
                .hold(instrumentId)
                .filter(monitoring -> !monitoring.isStarted() && monitoring.overAt() == null)
                .ifPresent(monitoring -> start(List.of(instrumentId)));
    }

    /** Lets all others begin before this one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void postpone(String instrumentId) {
        monitorings.postpone(instrumentId, clock.instant());
    }

    /** Lets some of the processes follow another last day; as {@link #startSome}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int followSome() {
        var outdated = monitorings.takeOutdated(settings.sweepSize());
        outdated.stream()
                .filter(id -> process.isAtWork(id) && !process.lastDay(id).equals(transfers.lastDay(id)))
                .forEach(id -> {
                    monitorings.forgetWarnings(id);
                    process.reschedule(id);
                });
        monitorings.followed(outdated);
        return outdated.size();
    }

    /** Stops some of the processes whose instruments were taken back; as {@link #startSome}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int stopSome() {
        var withdrawn = monitorings.takeWithdrawn(settings.sweepSize());
        withdrawn.forEach(process::stop);
        monitorings.remove(withdrawn);
        return withdrawn.size();
    }
}
