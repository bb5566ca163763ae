package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.CarriedPowers;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings;
import vn.traoquyen.register.Successors;
import vn.traoquyen.shared.Refusal;

/**
 * Opens the dossiers that amend what the difficulty was with (hồ sơ sửa đổi, bổ sung), at the agencies that lead the powers.
 * What an open dossier carries already is left to it.
 */
@Component
class AmendingDossiers implements ChangeMaker {

    private final Holdings holdings;
    private final Powers powers;
    private final CarriedPowers carriedPowers;
    private final Successors successors;
    private final Clock clock;

    AmendingDossiers(
            Holdings holdings, Powers powers, CarriedPowers carriedPowers, Successors successors, Clock clock) {
        this.holdings = holdings;
        this.powers = powers;
        this.carriedPowers = carriedPowers;
        this.successors = successors;
        this.clock = clock;
    }

    /** What one dossier may carry together. */
    private record Together(String lead, TransferForm form, Party transferor, Set<Party> recipients) {}

    @Override
    public ChangeKind kind() {
        return ChangeKind.DOSSIER;
    }

    @Override
    public List<String> begin(Difficulty difficulty, String note) {
        var held = inForce(difficulty.origin());
        if (held.isEmpty()) {
            throw new Refusal("difficulty.nothingToAmend");
        }
        var codes = held.stream().map(Holding::powerCode).collect(Collectors.toCollection(TreeSet::new));
        var carried = carriedPowers.underWay(codes);
        var references = new ArrayList<>(
                new TreeSet<>(carried.values().stream().map(Object::toString).toList()));
        var reason = "Khó khăn, vướng mắc " + difficulty.id() + ": " + note;
        together(held.stream()
                        .filter(holding -> !carried.containsKey(holding.powerCode()))
                        .toList())
                .forEach((one, ids) -> references.add(successors
                        .propose(SuccessionKind.AMEND, ids, one.lead(), reason, null)
                        .id()
                        .value()));
        return references;
    }

    private List<Holding> inForce(Origin origin) {
        if (origin == null) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found =
                switch (origin.kind()) {
                    case HOLDING -> holdings.byIds(List.of(Long.parseLong(origin.reference())));
                    case INSTRUMENT, DOSSIER -> holdings.ofInstrument(origin.reference());
                    case PLAN_ITEM -> List.<Holding>of();
                };
        return found.stream()
                .filter(holding ->
                        holding.lastDay() == null || !holding.lastDay().isBefore(today))
                .toList();
    }

    private Map<Together, List<Long>> together(List<Holding> held) {
        var leads = powers.byCodes(held.stream().map(Holding::powerCode).toList()).stream()
                .collect(Collectors.toMap(Power::code, Power::leadAgency));
        var groups = new LinkedHashMap<Together, List<Long>>();
        held.forEach(holding -> groups.computeIfAbsent(
                        new Together(
                                leads.get(holding.powerCode()),
                                holding.form(),
                                holding.transferor(),
                                Set.copyOf(holding.holders())),
                        none -> new ArrayList<>())
                .add(holding.id()));
        return groups;
    }
}
