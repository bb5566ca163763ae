package vn.traoquyen.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** What a substitution must keep to (quy tắc thay thế); each rule refuses in a sentence. */
@Component
class SubstitutionRules {

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Agencies agencies;
    private final Officials officials;
    private final Substitutions substitutions;
    private final SubstitutedWork work;
    private final SubstitutionSettings settings;

    SubstitutionRules(
            Agencies agencies,
            Officials officials,
            Substitutions substitutions,
            SubstitutedWork work,
            SubstitutionSettings settings) {
        this.agencies = agencies;
        this.officials = officials;
        this.substitutions = substitutions;
        this.work = work;
        this.settings = settings;
    }

    void check(Substitution asked, LocalDate today) {
        checkPeople(officials.byUserId(asked.absent()), officials.byUserId(asked.substitute()));
        checkDays(asked, today);
        checkScope(asked);
        checkReason(asked.reason());
        checkOthers(asked);
    }

    private void checkPeople(Official absent, Official substitute) {
        if (absent.userId().equals(substitute.userId())) {
            throw new Refusal("organization.substitutionOfOneself", Map.of("name", absent.fullName()));
        }
        if (absent.position() == Position.ADMINISTRATOR || substitute.position() == Position.ADMINISTRATOR) {
            throw new Refusal("organization.substitutionOfAdministrator");
        }
        var root = agencies.rootOf(absent.agencyCode());
        if (!root.code().equals(agencies.rootOf(substitute.agencyCode()).code())) {
            throw new Refusal(
                    "organization.substituteElsewhere",
                    Map.of("substitute", substitute.fullName(), "absent", absent.fullName(), "agency", root.name()));
        }
    }

    private void checkDays(Substitution asked, LocalDate today) {
        if (asked.until().isBefore(asked.from())) {
            throw new Refusal(
                    "organization.substitutionReversed",
                    Map.of("from", DAY.format(asked.from()), "until", DAY.format(asked.until())));
        }
        if (asked.from().isBefore(today)) {
            throw new Refusal("organization.substitutionPast", Map.of("from", DAY.format(asked.from())));
        }
        if (asked.until().isAfter(asked.from().plusDays(settings.longestDays() - 1L))) {
            throw new Refusal("organization.substitutionTooLong", Map.of("days", settings.longestDays()));
        }
    }

    private void checkScope(Substitution asked) {
        var scope = asked.scope();
        boolean known =
                switch (scope.kind()) {
                    case ALL -> true;
                    case PROCESS -> work.process(scope.of()).isPresent();
                    case POSITION ->
                        scope.isPosition(officials.byUserId(asked.absent()).group())
                                || substitutions.open().stream()
                                        .filter(asked::overlaps)
                                        .filter(other -> other.substitute().equals(asked.absent()))
                                        .map(other -> officials
                                                .byUserId(other.absent())
                                                .group())
                                        .anyMatch(scope::isPosition);
                };
        if (!known) {
            throw new Refusal("organization.substitutionScope", Map.of("scope", String.valueOf(scope.of())));
        }
    }

    private static void checkReason(String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new Refusal(
                    "organization.substitutionReason", Map.of("longest", LONGEST_REASON, "length", reason.length()));
        }
    }

    private void checkOthers(Substitution asked) {
        var open = substitutions.open();
        open.stream()
                .filter(other ->
                        other.absent().equals(asked.absent()) && other.scope().equals(asked.scope()))
                .filter(asked::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "organization.conflict.substituted",
                            Map.of(
                                    "absent", name(other.absent()),
                                    "substitute", name(other.substitute()),
                                    "from", DAY.format(other.from()),
                                    "until", DAY.format(other.until())));
                });
        var chain = new SubstitutionChain(open, asked);
        if (chain.isCircle()) {
            throw new Refusal(
                    "organization.substitutionCircle",
                    Map.of("absent", name(asked.absent()), "substitute", name(asked.substitute())));
        }
        if (chain.length() > settings.longestChain()) {
            throw new Refusal(
                    "organization.substitutionChain",
                    Map.of("most", settings.longestChain(), "length", chain.length()));
        }
    }

    private String name(String userId) {
        return officials.find(userId).map(Official::fullName).orElse(userId);
    }
}
