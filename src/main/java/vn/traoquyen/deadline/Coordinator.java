package vn.traoquyen.deadline;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;

/** The agency that watches over the stages of others (cơ quan theo dõi, đôn đốc). */
@Component
class Coordinator {

    private final CoordinationRoles roles;

    Coordinator(CoordinationRoles roles) {
        this.roles = roles;
    }

    /** Nobody watches over himself: over Sở Tư pháp it is Văn phòng UBND tỉnh. */
    String over(String agency) {
        return agency.equals(roles.legalReviewer()) ? roles.office() : roles.legalReviewer();
    }
}
