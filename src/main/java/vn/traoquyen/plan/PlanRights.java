package vn.traoquyen.plan;

import java.util.List;
import java.util.function.Predicate;
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

    /** Whoever stands in for somebody in it alone reads its plans too. */
    private static final String PROCESS = "planExecution";

    private final CurrentOfficial officials;
    private final CoordinationRoles roles;

    PlanRights(CurrentOfficial officials, CoordinationRoles roles) {
        this.officials = officials;
        this.roles = roles;
    }

    public boolean readsAll(Plan plan) {
        return officials.isAdministrator()
                || isIn(agency -> guards(plan, agency) || roles.overseers().contains(agency));
    }

    private static boolean guards(Plan plan, String agency) {
        return agency.equals(plan.content().coordinator())
                || agency.equals(plan.content().issuer());
    }

    public boolean reads(Plan plan, Undertaking undertaking) {
        return readsAll(plan)
                || isIn(agency -> agency.equals(undertaking.agency())
                        || agency.equals(undertaking.consolidator())
                        || undertaking.supports().contains(agency));
    }

    /** Whether one's agency has any part in the plan. */
    public boolean reads(Plan plan, List<Undertaking> undertakings) {
        return readsAll(plan)
                || consolidates(plan)
                || undertakings.stream().anyMatch(undertaking -> reads(plan, undertaking));
    }

    private boolean consolidates(Plan plan) {
        return isIn(agency -> plan.content().streams().stream()
                .anyMatch(stream -> stream.consolidator().equals(agency)));
    }

    /** Whether one works on it: the lead agency, and those that co-operate. */
    public boolean contributes(Undertaking undertaking) {
        return isIn(agency ->
                agency.equals(undertaking.agency()) || undertaking.supports().contains(agency));
    }

    /** Whether one may enter plans for these agencies, issue and correct them. */
    public boolean keeps(PlanContent content) {
        return officials.isAdministrator()
                || isIn(agency -> agency.equals(content.coordinator()) || agency.equals(content.issuer()));
    }

    /** Whether one is a head of the coordinator or of the issuer: starts and withdraws plans, sets dates. */
    public boolean directs(Plan plan) {
        return officials.postsIn(PROCESS).stream()
                .filter(official -> official.position() == Position.HEAD)
                .anyMatch(official -> guards(plan, official.agencyCode()));
    }

    /** Whether one registers letters of the higher level: the coordinator, the issuer, a consolidator of the plan. */
    public boolean registersLetters(Plan plan) {
        return keeps(plan.content()) || consolidates(plan);
    }

    /** Of the agencies for which one works, also in somebody's stead. */
    private boolean isIn(Predicate<String> wanted) {
        return officials.postsIn(PROCESS).stream().map(Official::agencyCode).anyMatch(wanted);
    }

    /** Refuses with this key whoever may not. */
    public void check(boolean may, String key) {
        if (!may) {
            throw new Refusal(key);
        }
    }
}
