package vn.traoquyen.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chains and circles of substitutes, against somebody who looks at every day by itself. */
class SubstitutionChainPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final int DAYS = 12;
    private static final int PEOPLE = 5;
    private static final int LONGEST = 3;

    @Property(tries = 500)
    void whatIsAcceptedOneAfterAnotherNeverGoesInACircleNorTooFarOnAnyDay(
            @ForAll("substitutions") List<Substitution> asked) {
        var accepted = new ArrayList<Substitution>();
        for (var one : asked) {
            var chain = new SubstitutionChain(accepted, one);
            boolean circle = isCircleOnSomeDay(accepted, one);
            assertThat(chain.isCircle()).as("%s after %s", one, accepted).isEqualTo(circle);
            if (circle) {
                continue;
            }
            assertThat(chain.length()).as("%s after %s", one, accepted).isEqualTo(longestThrough(accepted, one));
            if (chain.length() <= LONGEST) {
                accepted.add(one);
            }
        }
    }

    @Property(tries = 300)
    void aSubstituteHasTheWorkOfAllWhoseWorkReachesHim(@ForAll("substitutions") List<Substitution> asked) {
        var accepted = new ArrayList<Substitution>();
        asked.stream()
                .filter(one -> !new SubstitutionChain(accepted, one).isCircle())
                .forEach(accepted::add);
        days().forEach(day -> people().forEach(
                        person -> assertThat(Charge.of(person, day, accepted, SubstitutionChainPropertyTest::official))
                                .extracting(charge -> charge.absent().userId())
                                .containsExactlyInAnyOrderElementsOf(whoseWorkReaches(person, day, accepted))));
    }

    @Provide
    Arbitrary<List<Substitution>> substitutions() {
        var person = Arbitraries.integers().between(0, PEOPLE - 1);
        var day = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(person, person, day, Arbitraries.integers().between(0, 5))
                .filter((absent, substitute, from, length) -> !absent.equals(substitute))
                .as((absent, substitute, from, length) -> Substitution.entered(
                        "p" + absent,
                        "p" + substitute,
                        FIRST.plusDays(from),
                        FIRST.plusDays(from + length),
                        SubstitutionScope.all(),
                        null,
                        "qt",
                        Instant.EPOCH))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static boolean isCircleOnSomeDay(List<Substitution> known, Substitution added) {
        return days().stream()
                .filter(added::isInForceOn)
                .anyMatch(day -> whoseWorkReaches(added.absent(), day, known).contains(added.substitute()));
    }

    private static int longestThrough(List<Substitution> known, Substitution added) {
        return days().stream()
                .filter(added::isInForceOn)
                .mapToInt(day -> 1 + before(added.absent(), day, known) + after(added.substitute(), day, known))
                .max()
                .orElseThrow();
    }

    private static int before(String person, LocalDate day, List<Substitution> known) {
        return known.stream()
                .filter(link -> link.isInForceOn(day) && link.substitute().equals(person))
                .mapToInt(link -> 1 + before(link.absent(), day, known))
                .max()
                .orElse(0);
    }

    private static int after(String person, LocalDate day, List<Substitution> known) {
        return known.stream()
                .filter(link -> link.isInForceOn(day) && link.absent().equals(person))
                .mapToInt(link -> 1 + after(link.substitute(), day, known))
                .max()
                .orElse(0);
    }

    private static Set<String> whoseWorkReaches(String person, LocalDate day, List<Substitution> known) {
        var reached = new HashSet<String>();
        boolean more = true;
        while (more) {
            more = known.stream()
                    .filter(link -> link.isInForceOn(day))
                    .filter(link -> link.substitute().equals(person) || reached.contains(link.substitute()))
                    .map(link -> reached.add(link.absent()))
                    .reduce(false, Boolean::logicalOr);
        }
        return reached;
    }

    private static Optional<Official> official(String userId) {
        return Optional.of(new Official(userId, userId, "Chuyên viên", "so-y-te", Position.SPECIALIST));
    }

    private static List<LocalDate> days() {
        return IntStream.range(0, DAYS + 6).mapToObj(FIRST::plusDays).toList();
    }

    private static List<String> people() {
        return IntStream.range(0, PEOPLE).mapToObj(number -> "p" + number).toList();
    }
}
