package vn.traoquyen.register.monitoring;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;

/**
 * Who reads what was written down of an instrument (người được xem báo cáo, ý kiến): the agencies that lead its powers and
 * those that watch over the province read all of it, every other agency what it wrote itself.
 */
@Component
class MonitoringReaders {

    private final CurrentOfficial officials;
    private final CoordinationRoles roles;
    private final TransfersInForce transfers;

    MonitoringReaders(CurrentOfficial officials, CoordinationRoles roles, TransfersInForce transfers) {
        this.officials = officials;
        this.roles = roles;
        this.transfers = transfers;
    }

    boolean readsAll(String instrumentId) {
        return officials.isAdministrator()
                || roles.overseers().contains(agency())
                || transfers.of(instrumentId).leadAgencies().contains(agency());
    }

    /** Null for nobody's agency. */
    String agency() {
        return officials.find().map(Official::agencyCode).orElse(null);
    }
}
