package vn.traoquyen.approval;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Official;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusChange;

/** Carries the fate of a dossier over to its powers in the portfolio (kết quả của nhiệm vụ). */
@Component
class PowerOutcomes {

    private static final Set<PowerStatus> RESTING = EnumSet.of(PowerStatus.PAUSED, PowerStatus.DECLINED);

    private final PortfolioService portfolio;
    private final Powers powers;
    private final CarriedPowers carriedPowers;
    private final DossierDesk desk;
    private final Clock clock;

    PowerOutcomes(
            PortfolioService portfolio, Powers powers, CarriedPowers carriedPowers, DossierDesk desk, Clock clock) {
        this.portfolio = portfolio;
        this.powers = powers;
        this.carriedPowers = carriedPowers;
        this.desk = desk;
        this.clock = clock;
    }

    /** The powers rest, are declined or go on as their dossier does. */
    void follow(Dossier dossier, String reason) {
        var status =
                switch (dossier.status()) {
                    case PAUSED -> PowerStatus.PAUSED;
                    case DECLINED -> PowerStatus.DECLINED;
                    case IN_PROGRESS, WITHDRAWN, COMPLETED -> PowerStatus.IN_PROGRESS;
                };
        var codes = codes(dossier);
        if (!codes.isEmpty()) {
            portfolio.recordOutcome(codes, status, change(dossier, reason).resting(rest(dossier)));
        }
    }

    /** The powers that the list got by this dossier alone leave it with the dossier. */
    void withdraw(Dossier dossier, String reason) {
        portfolio.withdraw(codes(dossier), change(dossier, reason));
    }

    /** So do those that were taken out of the dossier when it was drafted again. */
    void drop(Dossier dossier, Collection<String> codes) {
        portfolio.withdraw(codes, change(dossier, "Không còn trong hồ sơ khi lập lại"));
    }

    /** What rested is in progress again as soon as it is proposed anew; the dossier remembers from which rest. */
    void takeUp(Dossier dossier, String reason) {
        var resting = powers.byCodes(codes(dossier)).stream()
                .filter(power -> RESTING.contains(power.status()))
                .collect(Collectors.toMap(Power::code, Power::status));
        if (!resting.isEmpty()) {
            portfolio.recordOutcome(resting.keySet(), PowerStatus.IN_PROGRESS, change(dossier, reason));
            carriedPowers.takeUp(dossier.id(), resting);
        }
    }

    /** Powers that left the list with this dossier come back with it. */
    void relist(Dossier dossier, String reason) {
        portfolio.relist(codes(dossier), change(dossier, reason));
    }

    /** What the dossier took up and carries no longer rests as it did before. */
    void giveBack(Dossier dossier, Collection<String> stillCarried, String reason) {
        carriedPowers.takenUp(dossier.id()).entrySet().stream()
                .filter(one -> !stillCarried.contains(one.getKey()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((rest, codes) -> {
                    portfolio.restAgain(codes, rest, change(dossier, reason));
                    carriedPowers.giveBack(dossier.id(), codes);
                });
    }

    /** Powers before number books, as an import does: neither waits for the other for ever. */
    void hold(Dossier dossier) {
        portfolio.hold(dossier.powerCodes());
    }

    /** The powers are handed over: their instrument has its number. */
    void complete(Dossier dossier, Instrument instrument) {
        if (dossier.isEnding()) {
            return;
        }
        portfolio.complete(
                handedOver(dossier),
                dossier.form(),
                new IssuedUnder(
                        instrument.symbol(),
                        instrument.issuedOn(),
                        dossier.effectiveOn(),
                        dossier.content().validUntil()),
                change(dossier, null));
    }

    private StatusChange change(Dossier dossier, String reason) {
        var by = desk.findOfficial().map(Official::userId).orElse("Hệ thống");
        return new StatusChange(reason, dossier.id().value(), by, clock.instant()).proposedBy(dossier.leadAgency());
    }

    /** Who leads the transfer watches for what it waits for. */
    private static Rest rest(Dossier dossier) {
        var pause = dossier.pause();
        return pause == null ? null : new Rest(pause.awaitedLegalBasis(), dossier.leadAgency(), pause.reviewOn());
    }

    /** The powers whose count waits for this dossier; what is in force stays completed, whatever becomes of it. */
    private List<String> codes(Dossier dossier) {
        return dossier.succession() == null && !isOfHead(dossier)
                ? dossier.powerCodes()
                : powers.byCodes(dossier.powerCodes()).stream()
                        .filter(power -> power.status() != PowerStatus.COMPLETED)
                        .map(Power::code)
                        .toList();
    }

    /** What a head passes on of a power that he holds does not undo the decision by which he holds it. */
    private List<String> handedOver(Dossier dossier) {
        return isOfHead(dossier)
                ? powers.byCodes(dossier.powerCodes()).stream()
                        .filter(power -> power.status() != PowerStatus.COMPLETED || dossier.succeedsInstrumentOf(power))
                        .map(Power::code)
                        .toList()
                : dossier.powerCodes();
    }

    private static boolean isOfHead(Dossier dossier) {
        var transferor = dossier.content().transferor();
        return transferor != null && transferor.capacity() == Capacity.HEAD;
    }
}
