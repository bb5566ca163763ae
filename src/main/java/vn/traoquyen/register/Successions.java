package vn.traoquyen.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierPower;
import vn.traoquyen.approval.PowersHandedOver;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.register.Holdings.Ending;

/**
 * Ends what a later instrument takes the place of or takes away (thay thế, sửa đổi, bãi bỏ). One that reaches only some
 * powers of an earlier instrument ends only these.
 */
@Component
class Successions {

    private final Holdings holdings;
    private final Overlaps overlaps;
    private final Endings endings;

    Successions(Holdings holdings, Overlaps overlaps, Endings endings) {
        this.holdings = holdings;
        this.overlaps = overlaps;
        this.endings = endings;
    }

    static boolean onlyEnds(PowersHandedOver transfer) {
        return transfer.succession() != null && transfer.succession().kind() == SuccessionKind.END;
    }

    void carryOut(PowersHandedOver transfer) {
        if (transfer.succession() != null) {
            var ending = new Ending(
                    how(transfer.succession().kind()),
                    transfer.effectiveOn().minusDays(1),
                    overlaps.paper(transfer.instrumentId()));
            endings.record(succeeded(transfer), ending);
        }
    }

    private List<Holding> succeeded(PowersHandedOver transfer) {
        var wholly = new HashMap<String, Boolean>();
        transfer.succession().predecessors().forEach(one -> wholly.put(one.instrumentId(), one.whole()));
        var powers =
                new HashSet<>(transfer.powers().stream().map(DossierPower::code).toList());
        var reached = holdings.ofInstruments(wholly.keySet()).stream()
                .filter(holding -> wholly.get(holding.instrumentId()) || powers.contains(holding.powerCode()))
                .map(Holding::id)
                .toList();
        return holdings.hold(reached).stream()
                .filter(Predicate.not(Holding::hasEnded))
                .toList();
    }

    private static HoldingEnd how(SuccessionKind kind) {
        return switch (kind) {
            case EXTEND, AMEND -> HoldingEnd.AMENDED;
            case REPLACE -> HoldingEnd.REPLACED;
            case END -> HoldingEnd.REVOKED;
        };
    }
}
