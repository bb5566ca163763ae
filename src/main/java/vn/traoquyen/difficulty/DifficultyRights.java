package vn.traoquyen.difficulty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;

/**
 * Who reads how much of a difficulty (quyền xem). Whoever asked sees where it lies; an agency sees what had been said when
 * it passed its desk; the heads who watch over the province and the administrator see all; everybody else sees published
 * answers alone.
 */
@Component
class DifficultyRights {

    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;

    DifficultyRights(CurrentOfficial currentOfficial, CoordinationRoles roles) {
        this.currentOfficial = currentOfficial;
        this.roles = roles;
    }

    /** How much one reads. */
    enum Sight {
        /** The question, and what was said as far as it passed his desk. */
        WHOLE,
        /** Where it lies, and the answer. */
        WAY,
        /** The question and the answer as they are published. */
        PUBLISHED,
        NOTHING
    }

    /** Whose difficulties the one who asks may read; null: everybody's. Refuses whoever works nowhere. */
    Set<String> agenciesInView() {
        return seesAll() ? null : ownAgencies();
    }

    Sight sight(Difficulty difficulty, List<Hop> hops, List<Joining> joinings) {
        if (seesAll()) {
            return Sight.WHOLE;
        }
        var own = ownAgencies();
        if (own.contains(difficulty.raisedBy().agency()) || hops.stream().anyMatch(hop -> own.contains(hop.agency()))) {
            return Sight.WHOLE;
        }
        if (joinings.stream().anyMatch(joining -> own.contains(joining.author().agency()))) {
            return Sight.WAY;
        }
        return difficulty.isPublished() ? Sight.PUBLISHED : Sight.NOTHING;
    }

    /** Up to the last stop at the desk of whoever asks, what was said; of later stops only where it lay. */
    List<Hop> readable(List<Hop> hops) {
        if (seesAll()) {
            return hops;
        }
        var own = ownAgencies();
        int last = -1;
        for (int place = 0; place < hops.size(); place++) {
            var hop = hops.get(place);
            if (own.contains(hop.agency()) && hop.place() != Place.RAISER) {
                last = place;
            }
        }
        int passed = last;
        return IntStream.range(0, hops.size())
                .mapToObj(place ->
                        place <= passed ? hops.get(place) : hops.get(place).silent())
                .toList();
    }

    /** His own, and those of the officials whom he stands in for. */
    private Set<String> ownAgencies() {
        currentOfficial.current();
        return currentOfficial.posts().stream().map(Official::agencyCode).collect(Collectors.toSet());
    }

    /** Whether whoever asks may take it back. */
    boolean isRaiser(Difficulty difficulty) {
        return currentOfficial
                .find()
                .filter(official ->
                        official.agencyCode().equals(difficulty.raisedBy().agency()))
                .isPresent();
    }

    boolean seesAll() {
        return currentOfficial.isAdministrator()
                || currentOfficial.posts().stream()
                        .filter(official -> official.position() == Position.HEAD)
                        .map(Official::agencyCode)
                        .anyMatch(roles.overseers()::contains);
    }
}
