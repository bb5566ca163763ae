package vn.traoquyen.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the one who asks may know of substitutions and choose in them (tra cứu thay thế). */
@Component
public class SubstitutionInquiry {

    /** How many lines of history are shown. */
    private static final int MOST = 200;

    private final Substitutions substitutions;
    private final SubstitutionRights rights;
    private final CurrentOfficial current;
    private final Officials officials;
    private final Agencies agencies;
    private final Clock clock;

    SubstitutionInquiry(
            Substitutions substitutions,
            SubstitutionRights rights,
            CurrentOfficial current,
            Officials officials,
            Agencies agencies,
            Clock clock) {
        this.substitutions = substitutions;
        this.rights = rights;
        this.current = current;
        this.officials = officials;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Those of everybody for whom the one who asks may speak, and those in which he stands in; newest first. */
    public List<Substitution> visible() {
        return substitutions.of(
                Stream.concat(
                                Stream.ofNullable(current.userId()),
                                speaksFor().stream().map(Official::userId))
                        .distinct()
                        .toList(),
                MOST);
    }

    /** Those in which the one who asks is away or stands in, newest first. */
    public List<Substitution> mine() {
        return current.userId() == null ? List.of() : substitutions.of(List.of(current.userId()), MOST);
    }

    /** Whose absence he may enter: his own first, then those of his agency and its units. */
    public List<Official> speaksFor() {
        return officials.all().stream()
                .filter(official -> official.position() != Position.ADMINISTRATOR)
                .filter(rights::maySpeakFor)
                .sorted(Comparator.comparing(official -> !official.userId().equals(current.userId())))
                .toList();
    }

    /** Who may stand in for somebody: everybody else in the same agency and its units, the nearest first. */
    public List<Official> standInsOf(Official absent) {
        var root = agencies.rootOf(absent.agencyCode()).code();
        return officials.all().stream()
                .filter(official -> !official.userId().equals(absent.userId()))
                .filter(official -> official.position() != Position.ADMINISTRATOR)
                .filter(official ->
                        agencies.rootOf(official.agencyCode()).code().equals(root))
                .sorted(Comparator.comparing(
                                (Official official) -> !official.agencyCode().equals(absent.agencyCode()))
                        .thenComparing(official -> official.position() != absent.position()))
                .toList();
    }

    /** The groups in which somebody works: his own, then those in which he is a substitute today. */
    public List<GroupId> positionsOf(Official absent) {
        return Stream.concat(
                        Stream.of(absent),
                        substitutions.chargesOf(absent.userId(), LocalDate.now(clock)).stream()
                                .map(Charge::absent))
                .map(Official::group)
                .distinct()
                .toList();
    }

    public boolean mayEnd(Substitution substitution) {
        return substitution.isOpen()
                && officials
                        .find(substitution.absent())
                        .filter(rights::maySpeakFor)
                        .isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
