package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.Province;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.shared.Refusal;

/** Finds the powers that a draft names (nhiệm vụ đưa vào hồ sơ), and enters the one that the portfolio lacks. */
@Component
class DraftedPowers {

    private final Powers powers;
    private final PortfolioService portfolio;
    private final Dossiers dossiers;
    private final Agencies agencies;
    private final Province province;
    private final DossierDesk desk;

    DraftedPowers(
            Powers powers,
            PortfolioService portfolio,
            Dossiers dossiers,
            Agencies agencies,
            Province province,
            DossierDesk desk) {
        this.powers = powers;
        this.portfolio = portfolio;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.province = province;
        this.desk = desk;
    }

    List<DossierPower> of(Dossier dossier, Draft draft) {
        powers.hold(draft.powers());
        var chosen = new ArrayList<>(powers.byCodes(draft.powers()));
        chosen.forEach(power -> refuseUnfit(dossier, draft.transferor(), power));
        refuseCarriedElsewhere(dossier, draft.powers());
        if (draft.newPowerName() != null) {
            chosen.add(portfolio.proposeNew(
                    new ProposedPower(
                            draft.newPowerName(), draft.newPowerLegalBasis(), dossier.form(), dossier.leadAgency()),
                    province.symbol() + "-"
                            + agencies.byCode(dossier.leadAgency()).symbol(),
                    dossier.id().value(),
                    desk.official().userId()));
        }
        if (chosen.isEmpty()) {
            throw new Refusal("approval.noPower");
        }
        return chosen.stream()
                .map(power -> new DossierPower(power.code(), power.name(), power.legalBasis()))
                .toList();
    }

    /** Who is asked besides: whom the drafters name, and the agencies that lead what a commune asks for. */
    List<String> coordinating(Dossier dossier, Draft draft) {
        var asked = new LinkedHashSet<>(draft.coordinating());
        powers.byCodes(draft.powers()).forEach(power -> asked.add(power.leadAgency()));
        asked.remove(dossier.leadAgency());
        return List.copyOf(asked);
    }

    /** Refuses to take up again a dossier whose powers another has meanwhile taken or handed over. */
    void requireFree(Dossier dossier) {
        var codes = dossier.content().powers().stream().map(DossierPower::code).toList();
        powers.hold(codes);
        powers.byCodes(codes)
                .forEach(power -> refuseUnfit(dossier, dossier.content().transferor(), power));
        refuseCarriedElsewhere(dossier, codes);
    }

    private void refuseUnfit(Dossier dossier, Party transferor, Power power) {
        if (!power.leadAgency().equals(dossier.leadAgency()) && !isCommune(dossier.leadAgency())) {
            throw new Refusal("approval.powerOfAnother", Map.of("code", power.code(), "name", power.name()));
        }
        boolean handedOn = transferor.capacity() == Capacity.HEAD;
        if (power.status() == PowerStatus.COMPLETED && !handedOn) {
            throw new Refusal(
                    "approval.powerInForce",
                    Map.of("code", power.code(), "symbol", String.valueOf(power.instrumentSymbol())));
        }
    }

    /** A commune may ask for any power of the province (đề xuất từ cấp xã); those who lead it are heard. */
    private boolean isCommune(String agency) {
        return agencies.byCode(agency).kind() == AgencyKind.COMMUNE;
    }

    private void refuseCarriedElsewhere(Dossier dossier, List<String> codes) {
        var elsewhere = dossiers.carriedElsewhere(dossier.id(), codes);
        if (!elsewhere.isEmpty()) {
            throw new Refusal("approval.powerCarriedElsewhere", Map.of("codes", String.join(", ", elsewhere)));
        }
    }
}
