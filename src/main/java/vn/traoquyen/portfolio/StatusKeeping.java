package vn.traoquyen.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** Lets the keepers of the list write down what became of a power without a dossier (ghi nhận trạng thái). */
@Service
public class StatusKeeping {

    private final Powers powers;
    private final PowerStages stages;
    private final PortfolioService portfolio;
    private final Agencies agencies;
    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;
    private final Clock clock;

    StatusKeeping(
            Powers powers,
            PowerStages stages,
            PortfolioService portfolio,
            Agencies agencies,
            CurrentOfficial currentOfficial,
            CoordinationRoles roles,
            Clock clock) {
        this.powers = powers;
        this.stages = stages;
        this.portfolio = portfolio;
        this.agencies = agencies;
        this.currentOfficial = currentOfficial;
        this.roles = roles;
        this.clock = clock;
    }

    @Transactional
    public void correct(String code, StatusCorrection correction) {
        var keeper = currentOfficial.current();
        if (!roles.portfolioKeepers().contains(keeper.agencyCode())) {
            throw new Refusal("portfolio.forbidden.statusKeeping");
        }
        powers.hold(List.of(code));
        var power = powers.find(code).orElseThrow(() -> new Refusal("portfolio.notFound.power", Map.of("codes", code)));
        refuseUnfit(power);
        var rest = correction.rest(power.leadAgency());
        if (rest != null && agencies.find(rest.watcher()).isEmpty()) {
            throw new Refusal("portfolio.watcherUnknown", Map.of("value", rest.watcher()));
        }
        portfolio.recordOutcome(
                List.of(code),
                correction.status(),
                new StatusChange(
                                correction.validOn(),
                                correction.reason(),
                                correction.paper(),
                                keeper.userId(),
                                clock.instant())
                        .proposedBy(power.leadAgency())
                        .resting(rest));
    }

    /** What a dossier carries follows the dossier, and what an instrument completed only another instrument ends. */
    private void refuseUnfit(Power power) {
        var stage = stages.of(List.of(power.code())).get(power.code());
        if (stage != null) {
            throw new Refusal(
                    "portfolio.conflict.carriedByDossier", Map.of("code", power.code(), "dossier", stage.dossier()));
        }
        if (power.status() == PowerStatus.COMPLETED) {
            throw new Refusal(
                    "portfolio.conflict.completedByInstrument",
                    Map.of("code", power.code(), "symbol", String.valueOf(power.instrumentSymbol())));
        }
    }
}
