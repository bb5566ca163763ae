package vn.traoquyen.reporting.periodic;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;

/**
 * Who sees what of a period (quyền xem báo cáo): an agency its own report; the consolidator, and in the approver's house its
 * heads and clerks, all of it; the heads who watch over the province and the administrator every period.
 */
@Component
class PeriodRights {

    private static final Set<Position> SIGNERS = EnumSet.of(Position.HEAD, Position.REGISTRY_CLERK);

    private final CurrentOfficial officials;
    private final CoordinationRoles roles;
    private final Registry registry;

    PeriodRights(CurrentOfficial officials, CoordinationRoles roles, Registry registry) {
        this.officials = officials;
        this.roles = roles;
        this.registry = registry;
    }

    boolean seesEverything() {
        return officials.isAdministrator()
                || officials
                        .find()
                        .filter(official -> official.position() == Position.HEAD)
                        .filter(official -> roles.overseers().contains(official.agencyCode()))
                        .isPresent();
    }

    boolean seesAllOf(ReportPeriod period) {
        return seesEverything() || isOf(period.consolidator()) || isOf(period.approver()) && signs();
    }

    boolean isOf(String agency) {
        return agency.equals(agency());
    }

    /** Whether the one who asks may see what his agency approves. */
    boolean signs() {
        return officials
                .find()
                .map(Official::position)
                .filter(SIGNERS::contains)
                .isPresent();
    }

    private boolean isClerk() {
        return officials
                .find()
                .filter(official -> official.position() == Position.REGISTRY_CLERK)
                .isPresent();
    }

    /** Null for nobody's agency. */
    String agency() {
        return officials.find().map(Official::agencyCode).orElse(null);
    }

    /** Whoever keeps the rules of a province or consolidates by one changes it: heads there, and the administrator. */
    boolean changes(ReportingRule rule) {
        return officials.isAdministrator()
                || officials
                        .find()
                        .filter(official -> official.position() == Position.HEAD)
                        .map(Official::agencyCode)
                        .filter(agency -> agency.equals(rule.consolidator())
                                || agency.equals(rule.approver())
                                || roles.overseers().contains(agency))
                        .isPresent();
    }
}
