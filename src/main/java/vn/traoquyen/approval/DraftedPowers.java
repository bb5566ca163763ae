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
    private final CarriedPowers carriedPowers;
    private final Agencies agencies;
    private final Province province;
    private final DossierDesk desk;

    DraftedPowers(
            Powers powers,
            PortfolioService portfolio,
            CarriedPowers carriedPowers,
            Agencies agencies,
            Province province,
            DossierDesk desk) {
        this.powers = powers;
        this.portfolio = portfolio;
        this.carriedPowers = carriedPowers;
        this.agencies = agencies;
        this.province = province;
        this.desk = desk;
    }

    List<DossierPower> of(Dossier dossier, Draft draft) {
        var chosen = new ArrayList<>(named(dossier, draft.transferor(), draft.powers()));
        if (draft.newPowerName() != null) {
            refuseNotSucceeded(dossier, draft.newPowerName());
            chosen.add(carried(portfolio.proposeNew(
                    new ProposedPower(
                            draft.newPowerName(), draft.newPowerLegalBasis(), dossier.form(), dossier.leadAgency()),
                    province.symbol() + "-"
                            + agencies.byCode(dossier.leadAgency()).symbol(),
                    dossier.id().value(),
                    desk.official().userId())));
        }
        if (chosen.isEmpty()) {
            throw new Refusal("approval.noPower");
        }
        return List.copyOf(chosen);
    }

    /** The powers of these codes, each fit for the dossier and free; in the order of the codes. */
    List<DossierPower> named(Dossier dossier, Party transferor, List<String> codes) {
        refuseUnknown(codes, powers.hold(codes));
        var chosen = powers.byCodes(codes);
        chosen.forEach(power -> refuseUnfit(dossier, transferor, power));
        refuseCarriedElsewhere(dossier, codes);
        return chosen.stream().map(DraftedPowers::carried).toList();
    }

    private static DossierPower carried(Power power) {
        return new DossierPower(power.code(), power.name(), power.legalBasis());
    }

    private static void refuseUnknown(List<String> codes, List<String> known) {
        var unknown = codes.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal("approval.notFound.power", Map.of("codes", String.join(", ", unknown)));
        }
    }

    /** Who is asked besides: whom the drafters name, and the agencies that lead what a commune asks for. */
    List<String> coordinating(Dossier dossier, List<String> named, List<String> codes) {
        var asked = new LinkedHashSet<>(named);
        powers.byCodes(codes).forEach(power -> asked.add(power.leadAgency()));
        asked.remove(dossier.leadAgency());
        return List.copyOf(asked);
    }

    /** Refuses to take up again a dossier whose powers another has meanwhile taken or handed over. */
    void requireFree(Dossier dossier) {
        var codes = dossier.content().powers().stream().map(DossierPower::code).toList();
        named(dossier, dossier.content().transferor(), codes);
    }

    private void refuseUnfit(Dossier dossier, Party transferor, Power power) {
        if (isSucceeded(dossier, power)) {
            return;
        }
        refuseNotSucceeded(dossier, power.code());
        if (!power.leadAgency().equals(dossier.leadAgency()) && !isCommune(dossier.leadAgency())) {
            throw new Refusal("approval.powerOfAnother", Map.of("code", power.code(), "name", power.name()));
        }
        boolean handedOn = transferor != null && transferor.capacity() == Capacity.HEAD;
        if (power.status() == PowerStatus.COMPLETED && !handedOn) {
            throw new Refusal(
                    "approval.powerInForce",
                    Map.of("code", power.code(), "symbol", String.valueOf(power.instrumentSymbol())));
        }
    }

    /** What the instruments hand over that this dossier succeeds, it may carry whoever leads it and although it is in force. */
    static boolean isSucceeded(Dossier dossier, Power power) {
        return dossier.succession() != null
                && dossier.succession().succeeds(power.instrumentSymbol(), power.issuedOn());
    }

    private static void refuseNotSucceeded(Dossier dossier, String power) {
        if (dossier.succession() != null && !dossier.succession().mayTakeInOthers()) {
            throw new Refusal(
                    "approval.powerNotSucceeded",
                    Map.of("power", power, "kind", dossier.succession().kind().label()));
        }
    }

    /** A commune may ask for any power of the province (đề xuất từ cấp xã); those who lead it are heard. */
    private boolean isCommune(String agency) {
        return agencies.byCode(agency).kind() == AgencyKind.COMMUNE;
    }

    private void refuseCarriedElsewhere(Dossier dossier, List<String> codes) {
        var elsewhere = carriedPowers.carriedElsewhere(dossier.id(), codes);
        if (!elsewhere.isEmpty()) {
            throw new Refusal("approval.powerCarriedElsewhere", Map.of("codes", String.join(", ", elsewhere)));
        }
    }
}
