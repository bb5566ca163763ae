package vn.traoquyen.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.register.Holdings.Ending;
import vn.traoquyen.register.Holdings.Recorded;

/** Writes down that holdings end, and tells it, instrument by instrument (ghi việc chấm dứt). */
@Component
class Endings {

    private static final String BY_ITSELF = "he-thong";

    private final Holdings holdings;
    private final CurrentOfficial officials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(Holdings holdings, CurrentOfficial officials, ApplicationEventPublisher events, Clock clock) {
        this.holdings = holdings;
        this.officials = officials;
        this.events = events;
        this.clock = clock;
    }

    List<Holding> record(List<Holding> open, Ending ending) {
        return record(open, ending, recorded(), null);
    }

    /** @param importId the list that told of it; null otherwise */
    List<Holding> record(List<Holding> open, Ending ending, Recorded recorded, Long importId) {
        if (open.isEmpty()) {
            return List.of();
        }
        var ids = open.stream().map(Holding::id).toList();
        holdings.end(ids, ending, recorded, importId);
        var ended = holdings.byIds(ids);
        var byInstrument = new LinkedHashMap<String, List<Holding>>();
        ended.forEach(holding -> byInstrument
                .computeIfAbsent(holding.instrumentId(), id -> new ArrayList<>())
                .add(holding));
        byInstrument.forEach((instrument, some) -> events.publishEvent(
                new HoldingsEnded(instrument, some, ending.end(), ending.lastDay(), ending.paper())));
        return ended;
    }

    /** In the name of whoever is at work; a timer works in nobody's. */
    Recorded recorded() {
        return new Recorded(officials.find().map(Official::userId).orElse(BY_ITSELF), clock.instant());
    }
}
