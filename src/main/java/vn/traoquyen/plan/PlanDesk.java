package vn.traoquyen.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.plan.UndertakingEntry.Author;
import vn.traoquyen.shared.Refusal;

/** Who does something for a plan, and when (bàn kế hoạch): each agency speaks for itself. */
@Component
public class PlanDesk {

    private final CurrentOfficial currentOfficial;
    private final Clock clock;

    PlanDesk(CurrentOfficial currentOfficial, Clock clock) {
        this.currentOfficial = currentOfficial;
        this.clock = clock;
    }

    public Official official() {
        return currentOfficial.current();
    }

    /** Refuses whoever works elsewhere. */
    Official officialOf(String agency) {
        var official = official();
        if (!official.agencyCode().equals(agency)) {
            throw new Refusal("plan.forbidden.notAsked");
        }
        return official;
    }

    UndertakingEntry done(Undertaking undertaking, UndertakingDeed deed, String text, String paper) {
        return entry(undertaking.round(), deed, text, paper, author(official()));
    }

    /** What the clock does, or what follows from elsewhere. */
    UndertakingEntry happened(int round, UndertakingDeed deed, String text) {
        return entry(round, deed, text, null, null);
    }

    private UndertakingEntry entry(int round, UndertakingDeed deed, String text, String paper, Author author) {
        return new UndertakingEntry(null, now(), round, deed, text, paper, author);
    }

    /** Also in whose stead he did it. */
    private Author author(Official official) {
        var name = official.fullName()
                + currentOfficial.behalf().map(behalf -> ", " + behalf.words()).orElse("");
        return new Author(official.userId(), name, official.title(), official.agencyCode());
    }

    /** To the millisecond, as the engine keeps time. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
