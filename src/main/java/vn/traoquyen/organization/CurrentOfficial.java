package vn.traoquyen.organization;

import java.util.Optional;

/** Who asks (người đang thao tác). */
public interface CurrentOfficial {

    /** Refuses {@code organization.forbidden.noOfficial} where the one who asks holds no post in any agency. */
    Official current();

    Optional<Official> find();

    /** Whether the administrator asks, who sees everything. */
    boolean isAdministrator();
}
