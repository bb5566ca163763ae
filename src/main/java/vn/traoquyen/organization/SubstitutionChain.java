package vn.traoquyen.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Substitutes who are away themselves (chuỗi thay thế): how a new substitution continues what is there, on the days that all
 * its links have in common.
 */
class SubstitutionChain {

    private final List<Substitution> known;
    private final Substitution added;

    SubstitutionChain(Collection<Substitution> known, Substitution added) {
        this.known = known.stream().filter(added::overlaps).toList();
        this.added = added;
    }

    /** Whether on some day the work would come back to the one who is away. */
    boolean isCircle() {
        return reaches(added.substitute(), Days.of(added));
    }

    private boolean reaches(String person, Days days) {
        return person.equals(added.absent())
                || known.stream()
                        .filter(link -> link.absent().equals(person))
                        .anyMatch(link -> days.meet(link) && reaches(link.substitute(), days.with(link)));
    }

    /** Over how many substitutes the work would pass on the worst day; for a chain that is no circle. */
    int length() {
        return forward(added.substitute(), Days.of(added));
    }

    /** The furthest that the work is passed on from here, and from where it comes on those same days. */
    private int forward(String person, Days days) {
        int longest = 1 + back(added.absent(), days);
        for (var link : linksOf(person, days, Substitution::absent)) {
            longest = Math.max(longest, 1 + forward(link.substitute(), days.with(link)));
        }
        return longest;
    }

    private int back(String person, Days days) {
        int longest = 0;
        for (var link : linksOf(person, days, Substitution::substitute)) {
            longest = Math.max(longest, 1 + back(link.absent(), days.with(link)));
        }
        return longest;
    }

    private List<Substitution> linksOf(String person, Days days, Function<Substitution, String> end) {
        return known.stream()
                .filter(link -> end.apply(link).equals(person) && days.meet(link))
                .toList();
    }

    /** The days that the links of a chain have in common. */
    private record Days(LocalDate first, LocalDate last) {

        static Days of(Substitution substitution) {
            return new Days(substitution.from(), substitution.until());
        }

        boolean meet(Substitution link) {
            return !link.from().isAfter(last) && !link.until().isBefore(first);
        }

        Days with(Substitution link) {
            return new Days(
                    link.from().isAfter(first) ? link.from() : first,
                    link.until().isBefore(last) ? link.until() : last);
        }
    }
}
