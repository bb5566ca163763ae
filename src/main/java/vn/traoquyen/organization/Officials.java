package vn.traoquyen.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everybody who works in an agency (danh sách công chức). */
public interface Officials {

    List<Official> all();

    Optional<Official> find(String userId);

    /** Refuses {@code organization.notFound.official} where there is none. */
    Official byUserId(String userId);

    /** Who holds this position in this agency, the first in rank first. */
    List<Official> membersOf(String agencyCode, Position position);

    /** Adds officials, or changes those that are there; somebody new is the last in rank. */
    void put(Collection<Official> officials);
}
