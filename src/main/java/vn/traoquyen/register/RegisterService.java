package vn.traoquyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.PowersHandedOver;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.Holdings.Ending;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to holdings (ghi sổ): they begin by an instrument, and end by time, successor or law. */
@Service
public class RegisterService {

    private static final int LONGEST_PAPER = 500;

    private final Holdings holdings;
    private final HandedOver handedOver;
    private final Successions successions;
    private final Overlaps overlaps;
    private final Endings endings;
    private final CurrentOfficial officials;
    private final CoordinationRoles roles;
    private final PartyNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterService(
            Holdings holdings,
            HandedOver handedOver,
            Successions successions,
            Overlaps overlaps,
            Endings endings,
            CurrentOfficial officials,
            CoordinationRoles roles,
            PartyNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holdings = holdings;
        this.handedOver = handedOver;
        this.successions = successions;
        this.overlaps = overlaps;
        this.endings = endings;
        this.officials = officials;
        this.roles = roles;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters what the chain has handed over, as its instrument says it; what the instrument succeeds has ended on the day
     * before its effect, as far as it reaches.
     */
    @Transactional
    public List<Holding> enter(PowersHandedOver transfer) {
        successions.carryOut(transfer);
        if (Successions.onlyEnds(transfer)) {
            return List.of();
        }
        var coming = handedOver.by(transfer);
        overlaps.refuseComing(coming.stream().map(Holdings.NewHolding::holding).toList());
        var entered = holdings.add(coming, endings.recorded(), null);
        events.publishEvent(new HoldingsEntered(entered, null));
        return entered;
    }

    /**
     * Ends what an instrument's own last day has ended (hết hạn); what has ended before stays as it is. It may be asked
     * again.
     *
     * @return those that have ended now
     */
    @Transactional
    public List<Holding> expire(String instrumentId) {
        var today = LocalDate.now(clock);
        var over = holdings.ofInstrument(instrumentId).stream()
                .filter(holding ->
                        holding.validUntil() != null && holding.validUntil().isBefore(today))
                .map(Holding::id)
                .toList();
        var open = holdings.hold(over).stream()
                .filter(Predicate.not(Holding::hasEnded))
                .toList();
        return endings.record(open, new Ending(HoldingEnd.EXPIRED, today.minusDays(1), null));
    }

    /**
     * Ends holdings because a law ends them (chấm dứt theo quy định của pháp luật); only the legal reviewer's agency may
     * say so.
     *
     * @param paper the law, which is required
     * @return those that have ended now
     */
    @Transactional
    public List<Holding> terminate(Collection<Long> ids, LocalDate lastDay, String paper) {
        if (!officials.current().agencyCode().equals(roles.legalReviewer())) {
            throw new Refusal("register.forbidden.terminate", Map.of("agency", names.agency(roles.legalReviewer())));
        }
        if (paper == null || paper.isBlank() || lastDay == null) {
            throw new Refusal("register.terminationIncomplete");
        }
        if (paper.length() > LONGEST_PAPER) {
            throw new Refusal("register.paperTooLong", Map.of("longest", LONGEST_PAPER, "length", paper.length()));
        }
        var known = holdings.hold(ids);
        refuseUnknown(ids, known);
        known.forEach(holding -> refuseEnd(holding, lastDay));
        return endings.record(known, new Ending(HoldingEnd.TERMINATED, lastDay, PlainText.line(paper)));
    }

    private static void refuseUnknown(Collection<Long> ids, List<Holding> known) {
        var missing = new ArrayList<>(ids);
        missing.removeAll(known.stream().map(Holding::id).toList());
        if (ids.isEmpty() || !missing.isEmpty()) {
            throw new Refusal("register.notFound.holding", Map.of("ids", missing));
        }
    }

    private static void refuseEnd(Holding holding, LocalDate lastDay) {
        if (holding.hasEnded()) {
            throw new Refusal(
                    "register.conflict.ended",
                    Map.of(
                            "power", holding.powerCode(),
                            "end", holding.end().label(),
                            "day", PaperDate.brief(holding.endedOn())));
        }
        if (lastDay.isBefore(holding.from().minusDays(1))) {
            throw new Refusal(
                    "register.endBeforeBeginning",
                    Map.of(
                            "power", holding.powerCode(),
                            "day", PaperDate.brief(lastDay),
                            "from", PaperDate.brief(holding.from())));
        }
    }
}
