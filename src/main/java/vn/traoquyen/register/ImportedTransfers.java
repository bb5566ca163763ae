package vn.traoquyen.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final String CORRECTED = "Đính chính theo danh mục";

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
        var told = holdings.toldByLists(
                known.values().stream().flatMap(List::stream).map(Holding::id).toList());
        var fresh = new ArrayList<NewHolding>();
        var giveWay = new LinkedHashMap<Ending, List<Holding>>();
        var inTheWay = new ArrayList<Holding>();
        var papers = new HashMap<String, String>();
        for (var entry : coming) {
            var one = entry.holding();
            var others = known.getOrDefault(one.powerCode(), List.of());
            if (others.stream().anyMatch(other -> isSame(one, other))) {
                continue;
            }
            fresh.add(entry);
            for (var other : others) {
                if (Overlaps.meet(one, other)) {
                    ending(other, one, told, papers)
                            .ifPresentOrElse(
                                    ending -> giveWay.computeIfAbsent(ending, how -> new ArrayList<>())
                                            .add(other),
                                    () -> inTheWay.add(other));
                }
            }
        }
        overlaps.refuse(inTheWay);
        giveWay.forEach((ending, some) -> endings.record(some, ending, recorded, importId));
        if (!fresh.isEmpty()) {
            events.publishEvent(new HoldingsEntered(holdings.add(fresh, recorded, importId), importId));
        }
    }

    /**
     * How the one that is there gives way: to a later instrument, or to what a list now says otherwise of the same one
     * or of the same first day, where a list had told of it before; then it was never held. Empty where it does not give
     * way.
     */
    private Optional<Ending> ending(Holding there, Holding coming, Set<Long> told, Map<String, String> papers) {
        if (there.hasEnded()) {
            return Optional.empty();
        }
        if (told.contains(there.id()) && isSameTransfer(there, coming)) {
            return Optional.of(new Ending(HoldingEnd.AMENDED, there.from().minusDays(1), CORRECTED));
        }
        if (!there.instrumentId().equals(coming.instrumentId()) && there.from().isBefore(coming.from())) {
            var paper = papers.computeIfAbsent(coming.instrumentId(), overlaps::paper);
            return Optional.of(new Ending(HoldingEnd.REPLACED, coming.from().minusDays(1), paper));
        }
        return Optional.empty();
    }

    /** One that begins on the same day under another symbol is the same with its symbol set right. */
    private static boolean isSameTransfer(Holding there, Holding coming) {
        return there.instrumentId().equals(coming.instrumentId())
                || there.from().equals(coming.from());
    }

    private static boolean isSame(Holding one, Holding other) {
        return Overlaps.sameKind(one, other)
                && one.instrumentId().equals(other.instrumentId())
                && one.from().equals(other.from())
                && Objects.equals(one.validUntil(), other.validUntil())
                && new HashSet<>(one.holders()).equals(new HashSet<>(other.holders()));
    }

    /** Refuses where somebody has ended one of its holdings since, otherwise than by time. */
    @Transactional
    public void takeBack(ImportUndone undone) {
        var ended = holdings.endedSinceImport(undone.importId());
        if (!ended.isEmpty()) {
            throw new Refusal("register.conflict.builtOn", Map.of("powers", overlaps.named(ended)));
        }
        var touched = new LinkedHashSet<>(holdings.instrumentsOfImport(undone.importId()));
        touched.addAll(holdings.instrumentsEndedBy(undone.importId()));
        holdings.removeImport(undone.importId());
        var kept = holdings.instrumentsInUse(touched);
        touched.removeAll(kept);
        events.publishEvent(new HoldingsTakenBack(undone.importId(), touched, kept));
        instruments.forget(undone.importId(), kept);
    }
}
