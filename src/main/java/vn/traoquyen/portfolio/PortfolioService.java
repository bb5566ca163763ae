package vn.traoquyen.portfolio;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to the powers of the province (quản lý danh mục nhiệm vụ). */
@Service
@Transactional
public class PortfolioService {

    private final Powers powers;
    private final Clock clock;

    PortfolioService(Powers powers, Clock clock) {
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * @param symbol of the province and the agency, such as {@code LS-SYT}; the code is this and a number
     * @param paper by which the power comes into the list, and with which it would leave it
     */
    public Power proposeNew(ProposedPower proposed, String symbol, String paper, String by) {
        var prefix = symbol + "-";
        var power = proposed.withCode(prefix + "%03d".formatted(powers.nextNumber(prefix)));
        powers.add(List.of(power), added -> new StatusChange("Đề xuất mới", paper, by, clock.instant()));
        return power;
    }

    /** The way on, the pause, the refusal or the reopening of a transfer; completion goes through {@link #complete}. */
    public void recordOutcome(Collection<String> codes, PowerStatus status, StatusChange change) {
        if (status == PowerStatus.COMPLETED) {
            throw new IllegalArgumentException("A power is completed by an instrument");
        }
        record(held(codes), status, change);
    }

    /** The transfers rest again as they did before somebody took them up, and wait for what they waited for. */
    public void restAgain(Collection<String> codes, PowerStatus status, StatusChange change) {
        var held = held(codes);
        var rests = powers.lastRests(held);
        powers.record(held.stream()
                .map(code -> new StatusEntry(code, status, change.resting(rests.get(code))))
                .toList());
    }

    /** Nobody else changes the powers until the transaction ends; refuses where one is not known. */
    public void hold(Collection<String> codes) {
        held(codes);
    }

    /** Hands over powers that are held, in the form of the instrument, whatever form the list had in mind for them. */
    public void complete(Collection<String> codes, TransferForm form, IssuedUnder instrument, StatusChange change) {
        powers.issue(codes, instrument);
        powers.record(codes.stream()
                .map(code -> new StatusEntry(code, PowerStatus.COMPLETED, form, null, EntryKind.CHANGE, change))
                .toList());
    }

    /**
     * Those powers that came into the list by the paper of this change leave it with that paper: they stay known, and
     * are counted no more until something else is recorded of them.
     */
    public void withdraw(Collection<String> codes, StatusChange change) {
        powers.record(powers.proposedIn(change.paper(), powers.hold(codes)).stream()
                .map(code -> new StatusEntry(code, PowerStatus.IN_PROGRESS, null, null, EntryKind.DELISTING, change))
                .toList());
    }

    /** Powers that had left the list are on it again, and on their way. */
    public void relist(Collection<String> codes, StatusChange change) {
        record(powers.delisted(codes), PowerStatus.IN_PROGRESS, change);
    }

    private void record(List<String> codes, PowerStatus status, StatusChange change) {
        powers.record(codes.stream()
                .map(code -> new StatusEntry(code, status, change))
                .toList());
    }

    private List<String> held(Collection<String> codes) {
        var held = powers.hold(codes);
        var missing = new TreeSet<>(codes);
        missing.removeAll(held);
        if (!missing.isEmpty()) {
            throw new Refusal("portfolio.notFound.power", Map.of("codes", String.join(", ", missing)));
        }
        return held;
    }
}
