package vn.traoquyen.reporting.periodic;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;

/** Whose clerks register and send what an agency signs (văn thư): the office serves the committee, others serve themselves. */
@Component
public class Registry {

    private final CoordinationRoles roles;

    Registry(CoordinationRoles roles) {
        this.roles = roles;
    }

    public String of(String signingAgency) {
        return signingAgency.equals(roles.committee()) ? roles.office() : signingAgency;
    }
}
