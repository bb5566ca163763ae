package vn.traoquyen.portfolio;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** Who may take lists into the portfolio (quyền nhập danh mục): the agencies that keep it, and the administrator. */
@Component
public class ImportRights {

    private static final String ADMINISTRATOR = "admin";

    private final CurrentOfficial official;
    private final CoordinationRoles roles;

    ImportRights(CurrentOfficial official, CoordinationRoles roles) {
        this.official = official;
        this.roles = roles;
    }

    /** @return whose name goes into the history */
    public String require() {
        var asker = official.find();
        var keeps = asker.filter(one -> roles.portfolioKeepers().contains(one.agencyCode()));
        if (keeps.isEmpty() && !official.isAdministrator()) {
            throw new Refusal("portfolio.forbidden.imports");
        }
        return asker.map(one -> one.userId()).orElse(ADMINISTRATOR);
    }
}
