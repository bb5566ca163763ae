package vn.traoquyen.register.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings;
import vn.traoquyen.shared.Refusal;

/** Brings together what register, portfolio and organization know of an instrument (các văn bản đang có hiệu lực). */
@Component
public class TransfersInForce {

    private final Holdings holdings;
    private final Instruments instruments;
    private final Powers powers;
    private final Agencies agencies;
    private final CoordinationRoles roles;
    private final Clock clock;

    TransfersInForce(
            Holdings holdings,
            Instruments instruments,
            Powers powers,
            Agencies agencies,
            CoordinationRoles roles,
            Clock clock) {
        this.holdings = holdings;
        this.instruments = instruments;
        this.powers = powers;
        this.agencies = agencies;
        this.roles = roles;
        this.clock = clock;
    }

    public TransferInForce of(String instrumentId) {
        var instrument = instruments.ofDossier(instrumentId).orElseThrow(() -> unknown(instrumentId));
        var held = holdings.ofInstrument(instrumentId);
        if (held.isEmpty()) {
            throw unknown(instrumentId);
        }
        return new TransferInForce(instrument, held, leads(held));
    }

    private Map<String, String> leads(List<Holding> held) {
        var codes = held.stream().map(Holding::powerCode).collect(Collectors.toSet());
        return powers.byCodes(codes).stream().collect(Collectors.toMap(Power::code, Power::leadAgency));
    }

    /** Of these instruments, those by which nothing is held any more, nor will be. */
    public Set<String> over(Collection<String> instrumentIds) {
        var over = new LinkedHashSet<>(instrumentIds);
        holdings.ofInstruments(instrumentIds).stream()
                .filter(this::goesOn)
                .forEach(open -> over.remove(open.instrumentId()));
        return over;
    }

    /** The instruments by which any of these powers is held, or will be. */
    public Set<String> inForce(Collection<String> powerCodes) {
        return holdings.ofPowers(powerCodes).stream()
                .filter(this::goesOn)
                .map(Holding::instrumentId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On which the last of what it hands over is held; empty where something has no end. */
    Optional<LocalDate> lastDay(String instrumentId) {
        return of(instrumentId).lastDay();
    }

    /** Whether anything is held by it, or will be. */
    public boolean goesOn(String instrumentId) {
        return over(Set.of(instrumentId)).isEmpty();
    }

    /** Whether it is held, or will be. */
    public boolean goesOn(Holding holding) {
        return holding.end() == null
                && (holding.validUntil() == null || !holding.validUntil().isBefore(LocalDate.now(clock)));
    }

    /**
     * The agencies that lead its powers, as far as they still exist; where none does, the agency that judges who is
     * competent takes their place, so that no instrument is left alone.
     */
    public Set<String> leads(TransferInForce transfer) {
        var leads = inBeing(transfer.leadAgencies().stream());
        return leads.isEmpty() ? Set.of(roles.competenceReviewer()) : leads;
    }

    /** The agencies behind its holders, one by one, as far as they still exist. */
    public Set<String> holders(TransferInForce transfer) {
        return inBeing(transfer.holders().stream().flatMap(this::each));
    }

    /** What this agency holds of it, alone or as one of all communes. */
    public List<Holding> heldBy(TransferInForce transfer, String agency) {
        return transfer.concerned().stream()
                .filter(holding ->
                        holding.holders().stream().flatMap(this::each).anyMatch(agency::equals))
                .toList();
    }

    /** Holders and leads: whoever must know when it ends. */
    public Set<String> bothSides(TransferInForce transfer) {
        var sides = new LinkedHashSet<>(holders(transfer));
        sides.addAll(leads(transfer));
        return sides;
    }

    private Stream<String> each(Party party) {
        return party.isEveryCommune() ? agencies.communes().stream().map(Agency::code) : Stream.of(party.agency());
    }

    private Set<String> inBeing(Stream<String> codes) {
        var today = LocalDate.now(clock);
        return codes.filter(code -> agencies.find(code)
                        .filter(agency -> agency.isValidOn(today))
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Refusal unknown(String instrumentId) {
        return new Refusal("register.notFound.instrument", Map.of("id", instrumentId));
    }
}
