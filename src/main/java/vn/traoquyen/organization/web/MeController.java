package vn.traoquyen.organization.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;

/**
 * Tells a page who is signed in (người đang đăng nhập), so that it offers nothing that the server would refuse. What
 * may be done is decided where it is done, never here.
 */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final CurrentOfficial current;
    private final CoordinationRoles roles;
    private final PartyNames names;
    private final Agencies agencies;

    MeController(CurrentOfficial current, CoordinationRoles roles, PartyNames names, Agencies agencies) {
        this.current = current;
        this.roles = roles;
        this.names = names;
        this.agencies = agencies;
    }

    /**
     * @param agency null for an administrator who holds no post
     * @param title null where he holds none
     */
    record Me(
            String name,
            String agency,
            String agencyName,
            Position position,
            boolean isCommune,
            boolean keepsPortfolio,
            boolean changesLegalBases,
            String id,
            String title) {}

    @GetMapping
    Me me() {
        return current.find().map(this::of).orElseGet(this::withoutPost);
    }

    private Me of(Official official) {
        var agency = official.agencyCode();
        var admin = current.isAdministrator();
        return new Me(
                official.fullName(),
                agency,
                names.agency(agency),
                official.position(),
                agencies.byCode(agency).kind() == AgencyKind.COMMUNE,
                admin || roles.portfolioKeepers().contains(agency),
                roles.legalReviewer().equals(agency),
                official.userId(),
                official.title());
    }

    private Me withoutPost() {
        var admin = current.isAdministrator();
        return new Me(
                admin ? "Quản trị hệ thống" : null, null, null, null, false, admin, false, current.userId(), null);
    }
}
