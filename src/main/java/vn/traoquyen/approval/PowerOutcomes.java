package vn.traoquyen.approval;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.organization.Capacity;
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

    private final PortfolioService portfolio;
    private final Powers powers;
    private final DossierDesk desk;
    private final Clock clock;

    PowerOutcomes(PortfolioService portfolio, Powers powers, DossierDesk desk, Clock clock) {
        this.portfolio = portfolio;
        this.powers = powers;
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
        portfolio.recordOutcome(codes(dossier), status, change(dossier, reason).resting(rest(dossier)));
    }

    /** The powers that the list got by this dossier alone leave it with the dossier. */
    void withdraw(Dossier dossier, String reason) {
        portfolio.withdraw(codes(dossier), change(dossier, reason));
    }

    /** So do those that were taken out of the dossier when it was drafted again. */
    void drop(Dossier dossier, Collection<String> codes) {
        portfolio.withdraw(codes, change(dossier, "Không còn trong hồ sơ khi lập lại"));
    }

    /** The powers are handed over: their instrument has its number. */
    void complete(Dossier dossier, Instrument instrument) {
        portfolio.complete(
                codes(dossier),
                dossier.form(),
                new IssuedUnder(
                        instrument.symbol(),
                        instrument.issuedOn(),
                        dossier.effectiveOn(),
                        dossier.content().validUntil()),
                change(dossier, null));
    }

    private StatusChange change(Dossier dossier, String reason) {
        return new StatusChange(reason, dossier.id().value(), desk.official().userId(), clock.instant())
                .proposedBy(dossier.leadAgency());
    }

    /** Who leads the transfer watches for what it waits for. */
    private static Rest rest(Dossier dossier) {
        var pause = dossier.pause();
        return pause == null ? null : new Rest(pause.awaitedLegalBasis(), dossier.leadAgency(), pause.reviewOn());
    }

    /** What a head passes on of a power that he holds does not undo the decision by which he holds it. */
    private List<String> codes(Dossier dossier) {
        var codes = dossier.content().powers().stream().map(DossierPower::code).toList();
        return dossier.content().transferor().capacity() != Capacity.HEAD
                ? codes
                : powers.byCodes(codes).stream()
                        .filter(power -> power.status() != PowerStatus.COMPLETED)
                        .map(Power::code)
                        .toList();
    }
}
