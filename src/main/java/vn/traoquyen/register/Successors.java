package vn.traoquyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierOpening;
import vn.traoquyen.approval.Opening;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.shared.Refusal;

/**
 * Opens the dossier that extends, amends, replaces or ends what is held (đề nghị xử lý việc giao đang có hiệu lực). One
 * dossier may carry many holdings, of several instruments: whatever one transferor gave to the same recipients.
 */
@Service
public class Successors {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_CONDITIONS = 4000;

    private final Holdings holdings;
    private final Instruments instruments;
    private final SuccessorRights rights;
    private final DossierOpening opening;
    private final Clock clock;

    Successors(
            Holdings holdings, Instruments instruments, SuccessorRights rights, DossierOpening opening, Clock clock) {
        this.holdings = holdings;
        this.instruments = instruments;
        this.rights = rights;
        this.opening = opening;
        this.clock = clock;
    }

    /** @param validUntil the new last day; null where there is none, or where it is left to the drafters */
    @Transactional
    public Dossier propose(SuccessionKind kind, Collection<Long> ids, String reason, LocalDate validUntil) {
        var held = inForce(ids);
        return open(kind, held, rights.leadAgencyOf(held), reason, validUntil);
    }

    /** As above, where somebody else has judged who may propose it and whose dossier it is. */
    @Transactional
    public Dossier propose(
            SuccessionKind kind, Collection<Long> ids, String leadAgency, String reason, LocalDate validUntil) {
        return open(kind, inForce(ids), leadAgency, reason, validUntil);
    }

    private Dossier open(
            SuccessionKind kind, List<Holding> held, String leadAgency, String reason, LocalDate validUntil) {
        var first = held.get(0);
        refuseDifferent(held, first);
        var succession = new Succession(kind, predecessors(held));
        return opening.open(new Opening(
                title(succession, first),
                first.form(),
                leadAgency,
                first.transferor(),
                first.holders(),
                held.stream().map(Holding::powerCode).toList(),
                validUntil,
                conditions(held),
                succession,
                reason));
    }

    /** Held until the end of the transaction, so that nothing ends them meanwhile. */
    private List<Holding> inForce(Collection<Long> ids) {
        var found = holdings.hold(ids);
        var missing = new TreeSet<>(ids);
        found.forEach(holding -> missing.remove(holding.id()));
        if (found.isEmpty() || !missing.isEmpty()) {
            throw new Refusal("register.notFound.holding", Map.of("ids", joined(missing)));
        }
        var over = found.stream().filter(holding -> !isInForce(holding)).toList();
        if (!over.isEmpty()) {
            throw new Refusal(
                    "register.successorOfEnded",
                    Map.of(
                            "powers",
                            joined(over.stream().map(Holding::powerCode).toList())));
        }
        return found;
    }

    private boolean isInForce(Holding holding) {
        return holding.lastDay() == null || !holding.lastDay().isBefore(LocalDate.now(clock));
    }

    private static void refuseDifferent(List<Holding> held, Holding first) {
        boolean alike = held.stream()
                .allMatch(holding -> holding.form() == first.form()
                        && holding.transferor().equals(first.transferor())
                        && Set.copyOf(holding.holders()).equals(Set.copyOf(first.holders())));
        if (!alike) {
            throw new Refusal("register.successorOfDifferent");
        }
    }

    private List<Predecessor> predecessors(List<Holding> held) {
        var concerned = held.stream().map(Holding::id).collect(Collectors.toSet());
        var ids = held.stream().map(Holding::instrumentId).distinct().toList();
        var partly = holdings.ofInstruments(ids).stream()
                .filter(this::isInForce)
                .filter(holding -> !concerned.contains(holding.id()))
                .map(Holding::instrumentId)
                .collect(Collectors.toSet());
        return instruments.byIds(ids).stream()
                .map(one -> new Predecessor(one.id(), one.symbol(), one.issuedOn(), !partly.contains(one.id())))
                .toList();
    }

    private static String title(Succession succession, Holding holding) {
        var form = holding.form().label().toLowerCase(VIETNAMESE);
        return switch (succession.kind()) {
            case EXTEND -> "Gia hạn thời hạn " + form + " tại " + cited(succession);
            case AMEND -> "Sửa đổi, bổ sung " + cited(succession);
            case REPLACE -> "Thay thế " + cited(succession);
            case END -> "Chấm dứt việc " + form + " theo " + cited(succession);
        };
    }

    private static String cited(Succession succession) {
        var predecessors = succession.predecessors();
        return predecessors.size() > MOST_NAMED
                ? predecessors.size() + " văn bản đang có hiệu lực"
                : predecessors.stream().map(Predecessor::citation).collect(Collectors.joining("; "));
    }

    private static String conditions(List<Holding> held) {
        var conditions = held.stream()
                .map(Holding::conditions)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return conditions.isEmpty() || conditions.length() > LONGEST_CONDITIONS ? null : conditions;
    }

    private static String joined(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
