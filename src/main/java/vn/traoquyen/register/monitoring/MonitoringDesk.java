package vn.traoquyen.register.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.register.monitoring.MonitoringEntry.Author;
import vn.traoquyen.shared.Refusal;

/** Who does something while an instrument is in force, and when (bàn theo dõi): each agency speaks for itself. */
@Component
class MonitoringDesk {

    private final CurrentOfficial currentOfficial;
    private final Clock clock;

    MonitoringDesk(CurrentOfficial currentOfficial, Clock clock) {
        this.currentOfficial = currentOfficial;
        this.clock = clock;
    }

    /** Refuses whoever works elsewhere; an administrator who takes an agency's task cannot speak for it. */
    Official officialOf(String agency) {
        var official = currentOfficial.current();
        if (!official.agencyCode().equals(agency)) {
            throw new Refusal("register.forbidden.notAsked");
        }
        return official;
    }

    /** What the clock does, or what follows from elsewhere. */
    MonitoringEntry happened(MonitoringDeed deed, String text) {
        return MonitoringEntry.of(now(), deed, text, null);
    }

    MonitoringEntry done(MonitoringDeed deed, String text, Official official) {
        return MonitoringEntry.of(now(), deed, text, author(official));
    }

    Author author(Official official) {
        return new Author(
                official.userId(),
                official.fullName(),
                official.title(),
                official.agencyCode(),
                currentOfficial.behalf().orElse(null));
    }

    /** The name under a report, also in whose stead it was given. */
    String signature(Official official) {
        return official.fullName()
                + currentOfficial.behalf().map(behalf -> ", " + behalf.words()).orElse("");
    }

    /** To the millisecond, as the engine keeps time: what is later here is later there. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
