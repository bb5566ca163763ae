package vn.traoquyen.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.shared.Refusal;

/** Who may propose what becomes of a transfer in force, and whose dossier it is (quyền đề nghị). */
@Component
class SuccessorRights {

    private static final Set<Position> PROPOSERS = Set.of(Position.SPECIALIST, Position.HEAD);

    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;
    private final Agencies agencies;
    private final Powers powers;
    private final PartyNames names;

    SuccessorRights(
            CurrentOfficial currentOfficial,
            CoordinationRoles roles,
            Agencies agencies,
            Powers powers,
            PartyNames names) {
        this.currentOfficial = currentOfficial;
        this.roles = roles;
        this.agencies = agencies;
        this.powers = powers;
        this.names = names;
    }

    /**
     * The agency that leads the powers, or that holds them, drafts what it proposed itself; what an agency proposes that
     * watches over the province, the one that leads the powers drafts.
     */
    String leadAgencyOf(List<Holding> held) {
        var official = currentOfficial.current();
        var leads = powers.byCodes(held.stream().map(Holding::powerCode).toList()).stream()
                .map(Power::leadAgency)
                .collect(Collectors.toCollection(TreeSet::new));
        var own = official.agencyCode();
        boolean proposes = PROPOSERS.contains(official.position());
        if (proposes && (leads.equals(Set.of(own)) || held.stream().allMatch(holding -> isHeldBy(official, holding)))) {
            return own;
        }
        if (!proposes || !roles.overseers().contains(own)) {
            throw new Refusal("register.forbidden.successor");
        }
        if (leads.size() > 1) {
            throw new Refusal(
                    "register.severalLeadAgencies",
                    Map.of("agencies", leads.stream().map(names::agency).collect(Collectors.joining(", "))));
        }
        return leads.first();
    }

    private boolean isHeldBy(Official official, Holding holding) {
        return holding.holders().stream()
                .anyMatch(holder -> holder.agency().equals(official.agencyCode())
                        || holder.isEveryCommune()
                                && agencies.byCode(official.agencyCode()).kind() == AgencyKind.COMMUNE);
    }
}
