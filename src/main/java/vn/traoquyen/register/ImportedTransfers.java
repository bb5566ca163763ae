package vn.traoquyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.instrument.FormerInstruments;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.register.Holdings.Ending;
import vn.traoquyen.register.Holdings.NewHolding;
import vn.traoquyen.register.Holdings.Recorded;
import vn.traoquyen.shared.Refusal;

/** Enters what a list tells of transfers that were made before, and takes it back (ghi sổ theo danh mục). */
@Service
public class ImportedTransfers {

    private static final int AT_ONCE = 1000;

    private final Holdings holdings;
    private final ReportedHoldings reported;
    private final Overlaps overlaps;
    private final Endings endings;
    private final FormerInstruments instruments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportedTransfers(
            Holdings holdings,
            ReportedHoldings reported,
            Overlaps overlaps,
            Endings endings,
            FormerInstruments instruments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holdings = holdings;
        this.reported = reported;
        this.overlaps = overlaps;
        this.endings = endings;
        this.instruments = instruments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters what is handed over. What the register has already stays as it is; where the list names a later instrument,
     * it takes the place of the earlier one from the day of its effect.
     */
    @Transactional
    public void enter(TransfersImported list) {
        var recorded = new Recorded(list.by(), clock.instant());
        var handedOver = list.transfers().stream()
                .filter(transfer -> transfer.issuedUnder() != null)
                .toList();
        for (int first = 0; first < handedOver.size(); first += AT_ONCE) {
            var some = handedOver.subList(first, Math.min(first + AT_ONCE, handedOver.size()));
            enter(some, list.importId(), recorded);
        }
    }

    private void enter(List<ReportedTransfer> transfers, long importId, Recorded recorded) {
        var coming = reported.of(transfers, importId);
        var known = overlaps.known(coming.stream().map(NewHolding::holding).toList());
        var fresh = new ArrayList<NewHolding>();
        var replaced = new LinkedHashMap<Holding, Holding>();
        var taken = new LinkedHashMap<Holding, Holding>();
        for (var entry : coming) {
            var one = entry.holding();
            var others = known.getOrDefault(one.powerCode(), List.of());
            if (others.stream().anyMatch(other -> isSame(one, other))) {
                continue;
            }
            fresh.add(entry);
            others.stream()
                    .filter(other -> Overlaps.meet(one, other))
                    .forEach(other -> (isFollowedBy(other, one) ? replaced : taken).put(other, one));
        }
        overlaps.refuse(taken.keySet());
        replace(replaced, importId, recorded);
        if (!fresh.isEmpty()) {
            events.publishEvent(new HoldingsEntered(holdings.add(fresh, recorded, importId), importId));
        }
    }

    private static boolean isSame(Holding one, Holding other) {
        return Overlaps.sameKind(one, other)
                && one.instrumentId().equals(other.instrumentId())
                && one.from().equals(other.from())
                && Objects.equals(one.validUntil(), other.validUntil())
                && new HashSet<>(one.holders()).equals(new HashSet<>(other.holders()));
    }

    private static boolean isFollowedBy(Holding earlier, Holding later) {
        return !earlier.hasEnded()
                && !earlier.instrumentId().equals(later.instrumentId())
                && earlier.from().isBefore(later.from());
    }

    /** One statement for each instrument and day of effect that a list brings. */
    private void replace(Map<Holding, Holding> replaced, long importId, Recorded recorded) {
        record Successor(String instrumentId, LocalDate effectiveOn) {}
        var bySuccessor = new LinkedHashMap<Successor, List<Holding>>();
        replaced.forEach((earlier, later) -> bySuccessor
                .computeIfAbsent(new Successor(later.instrumentId(), later.from()), successor -> new ArrayList<>())
                .add(earlier));
        bySuccessor.forEach((successor, some) -> endings.record(
                some,
                new Ending(
                        HoldingEnd.REPLACED,
                        successor.effectiveOn().minusDays(1),
                        overlaps.paper(successor.instrumentId())),
                recorded,
                importId));
    }

    /** Refuses where somebody has ended one of its holdings since, otherwise than by time. */
    @Transactional
    public void takeBack(ImportUndone undone) {
        var ended = holdings.endedSinceImport(undone.importId());
        if (!ended.isEmpty()) {
            throw new Refusal("register.conflict.builtOn", Map.of("powers", overlaps.named(ended)));
        }
        var mentioned = holdings.instrumentsOfImport(undone.importId());
        events.publishEvent(new HoldingsTakenBack(undone.importId(), mentioned));
        holdings.removeImport(undone.importId());
        instruments.forget(undone.importId(), holdings.instrumentsInUse(mentioned));
    }
}
