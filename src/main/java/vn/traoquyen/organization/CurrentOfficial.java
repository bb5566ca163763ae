package vn.traoquyen.organization;

import java.util.List;
import java.util.Optional;

/** Who asks (người đang thao tác). */
public interface CurrentOfficial {

    /**
     * Refuses {@code organization.forbidden.noOfficial} where the one who asks holds no post in any agency. A substitute who
     * completes a task of the one who is away stands at that one's post, under his own name.
     */
    Official current();

    Optional<Official> find();

    /** Whether the administrator asks, who sees everything. */
    boolean isAdministrator();

    /** In whose stead the present task is being completed (xử lý thay); nobody outside of a task or in his own work. */
    default Optional<Official> onBehalfOf() {
        return Optional.empty();
    }

    /** The same as it is written down behind the name of whoever acts. */
    default Optional<Behalf> behalf() {
        return onBehalfOf().map(absent -> new Behalf(absent.userId(), absent.fullName()));
    }

    /** Every post from which the one who asks sees and works: his own, then those of the officials whom he stands in for. */
    default List<Official> posts() {
        return find().stream().toList();
    }

    /** The same for one process, also where he stands in for somebody in that one alone. */
    default List<Official> postsIn(String processKey) {
        return posts();
    }

    /** The account that asks, also where it holds no post. */
    default String userId() {
        return find().map(Official::userId).orElse(null);
    }
}
