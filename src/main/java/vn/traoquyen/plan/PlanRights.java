package vn.traoquyen.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.Refusal;

/**
 * Who sees and does what (quyền xem, làm): lead agencies theirs, those that co-operate read and contribute, the consolidator
 * sees all of its stream, the coordinator, the issuer and the overseers all of the plan, everybody else nothing.
 */
@Component
public class PlanRights {

    private final CurrentOfficial officials;
    private final CoordinationRoles roles;

    PlanRights(CurrentOfficial officials, CoordinationRoles roles) {
        this.officials = officials;
        this.roles = roles;
    }

    public boolean readsAll(Plan plan) {
        return officials.isAdministrator()
                || agency().filter(agency ->
                                guards(plan, agency) || roles.overseers().contains(agency))
                        .isPresent();
    }

    private static boolean guards(Plan plan, String agency) {
        return agency.equals(plan.content().coordinator())
                || agency.equals(plan.content().issuer());
    }

    public boolean reads(Plan plan, Undertaking undertaking) {
        return readsAll(plan)
                || agency().filter(agency -> agency.equals(undertaking.agency())
                                || agency.equals(undertaking.consolidator())
                                || undertaking.supports().contains(agency))
                        .isPresent();
    }

    /** Whether one's agency has any part in the plan. */
    public boolean reads(Plan plan, List<Undertaking> undertakings) {
        return readsAll(plan)
                || undertakings.stream().anyMatch(undertaking -> reads(plan, undertaking))
                || plan.content().streams().stream()
                        .anyMatch(stream ->
                                agency().filter(stream.consolidator()::equals).isPresent());
    }

    /** Whether one works on it: the lead agency, and those that co-operate. */
    public boolean contributes(Undertaking undertaking) {
        return agency().filter(agency -> agency.equals(undertaking.agency())
                        || undertaking.supports().contains(agency))
                .isPresent();
    }

    public boolean leads(Undertaking undertaking) {
        return agency().filter(undertaking.agency()::equals).isPresent();
    }

    /** Whether one may enter plans for these agencies, issue and correct them. */
    public boolean keeps(PlanContent content) {
        return officials.isAdministrator()
                || agency().filter(agency -> agency.equals(content.coordinator()) || agency.equals(content.issuer()))
                        .isPresent();
    }

    /** Whether one is a head of the coordinator or of the issuer: starts and withdraws plans, sets dates. */
    public boolean directs(Plan plan) {
        return officials
                .find()
                .filter(official -> official.position() == Position.HEAD)
                .filter(official -> guards(plan, official.agencyCode()))
                .isPresent();
    }

    /** Whether one registers letters of the higher level: the coordinator, the issuer, a consolidator of the plan. */
    public boolean registersLetters(Plan plan) {
        return keeps(plan.content())
                || agency().filter(agency -> plan.content().streams().stream()
                                .anyMatch(stream -> stream.consolidator().equals(agency)))
                        .isPresent();
    }

    /** Refuses with this key whoever may not. */
    public void check(boolean may, String key) {
        if (!may) {
            throw new Refusal(key);
        }
    }

    private Optional<String> agency() {
        return officials.find().map(Official::agencyCode);
    }
}
