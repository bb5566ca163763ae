package vn.traoquyen.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.shared.Refusal;

/** What drafters may change in a dossier that succeeds instruments in force (hồ sơ kế tiếp), and what that leaves of it. */
@Component
class DraftedSuccession {

    private final Powers powers;
    private final PartyNames names;

    DraftedSuccession(Powers powers, PartyNames names) {
        this.powers = powers;
        this.names = names;
    }

    /** Of its predecessors, those that the draft still concerns: one from which a power was left out only in part. */
    Succession of(Dossier dossier, Draft draft) {
        if (dossier.succession() == null) {
            return null;
        }
        refuseOtherParties(dossier, draft);
        var drafted = powers.byCodes(draft.powers());
        refuseNoLonger(dossier, draft, drafted);
        var leftOut = leftOut(dossier, draft);
        return leftOut.isEmpty() ? dossier.succession() : narrowed(dossier, drafted, leftOut);
    }

    private List<Power> leftOut(Dossier dossier, Draft draft) {
        var codes = dossier.powerCodes().stream()
                .filter(code -> !draft.powers().contains(code))
                .toList();
        if (codes.containsAll(dossier.powerCodes())) {
            throw new Refusal("approval.predecessorLeft", Map.of("kind", label(dossier)));
        }
        return powers.byCodes(codes);
    }

    /** Where the portfolio does not say by which of them a power is handed over, each is concerned only in part. */
    private static Succession narrowed(Dossier dossier, List<Power> drafted, List<Power> leftOut) {
        var predecessors = dossier.succession().predecessors();
        boolean uncertain = leftOut.stream()
                .anyMatch(power -> predecessors.stream()
                        .noneMatch(one -> one.isCited(power.instrumentSymbol(), power.issuedOn())));
        return dossier.succession()
                .narrowed(
                        predecessors.stream()
                                .filter(one -> cites(one, drafted) || !cites(one, leftOut))
                                .toList(),
                        predecessors.stream()
                                .filter(one -> uncertain || cites(one, leftOut))
                                .toList());
    }

    private static boolean cites(Predecessor predecessor, List<Power> powers) {
        return powers.stream().anyMatch(power -> predecessor.isCited(power.instrumentSymbol(), power.issuedOn()));
    }

    /** It stays with the one who handed over; only another content may go to others. */
    private void refuseOtherParties(Dossier dossier, Draft draft) {
        var content = dossier.content();
        boolean sameRecipients = Set.copyOf(content.recipients()).equals(Set.copyOf(draft.recipients()));
        if (!content.transferor().equals(draft.transferor())
                || !sameRecipients && !dossier.succession().mayTakeInOthers()) {
            throw new Refusal(
                    "approval.partiesOfPredecessor",
                    Map.of(
                            "kind", label(dossier),
                            "transferor", names.of(content.transferor()),
                            "recipients", String.join("; ", names.of(content.recipients()))));
        }
    }

    private static void refuseNoLonger(Dossier dossier, Draft draft, List<Power> powers) {
        if (dossier.succession().kind() != SuccessionKind.EXTEND || draft.validUntil() == null) {
            return;
        }
        powers.stream()
                .filter(power ->
                        power.validUntil() != null && !draft.validUntil().isAfter(power.validUntil()))
                .findFirst()
                .ifPresent(power -> {
                    throw new Refusal(
                            "approval.extensionNotLonger",
                            Map.of(
                                    "validUntil", Paper.date(draft.validUntil()),
                                    "power", power.code(),
                                    "until", Paper.date(power.validUntil())));
                });
    }

    private static String label(Dossier dossier) {
        return dossier.succession().kind().label();
    }
}
