package vn.traoquyen.reporting.periodic;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.Refusal;

/** Takes a period up, and knows who does something in it and when (bàn báo cáo): each agency speaks for itself. */
@Component
class PeriodDesk {

    private final Periods periods;
    private final CurrentOfficial currentOfficial;
    private final Clock clock;

    PeriodDesk(Periods periods, CurrentOfficial currentOfficial, Clock clock) {
        this.periods = periods;
        this.currentOfficial = currentOfficial;
        this.clock = clock;
    }

    /** The period, held until the end of the transaction: its deeds come one after another. */
    ReportPeriod take(String id) {
        return periods.hold(id).orElseThrow(() -> noSuchPeriod(id));
    }

    static Refusal noSuchPeriod(String id) {
        return new Refusal("reporting.notFound.period", Map.of("id", id));
    }

    /** Refuses whoever works elsewhere. */
    Official officialOf(String agency) {
        var official = currentOfficial.current();
        if (!official.agencyCode().equals(agency)) {
            throw new Refusal("reporting.forbidden.notAsked");
        }
        return official;
    }

    void write(String periodId, PeriodDeed deed, String agency, String text, Author author) {
        periods.add(periodId, new PeriodEntry(now(), deed, agency, text, author));
    }

    /** To the millisecond, as the engine keeps time. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
