package vn.traoquyen.notification;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.Substitutions;

/** Those who work today in place of others (người thay): what the absent are told, they are told too. */
@Component
class StandIns {

    private final Substitutions substitutions;
    private final Clock clock;

    StandIns(Substitutions substitutions, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** The same announcement, also to those who stand in for its recipients in this process. */
    Announcement told(Announcement announcement, String processKey) {
        var recipients = new LinkedHashSet<>(announcement.recipients());
        announcement.recipients().stream().flatMap(one -> of(one, processKey)).forEach(recipients::add);
        return announcement.to(recipients);
    }

    private Stream<Recipient> of(Recipient absent, String processKey) {
        Set<String> standIns = absent.kind() == Recipient.Kind.PERSON
                ? substitutions.standInsFor(absent.code(), Moments.today(clock), processKey)
                : Set.of();
        return standIns.stream().map(Recipient::person);
    }

    /** Whose work this person does today. */
    List<Charge> chargesOf(String account) {
        return substitutions.chargesOf(account, Moments.today(clock));
    }
}
