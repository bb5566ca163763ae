package vn.traoquyen.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All agencies of the province, past and present (danh sách cơ quan). */
public interface Agencies {

    List<Agency> all();

    Optional<Agency> find(String code);

    /** Refuses {@code organization.notFound.agency} where there is none. */
    Agency byCode(String code);

    /** By full or short name, whatever the case; where one name was used twice, the agency that is still valid. */
    Optional<Agency> byName(String name);

    List<Agency> validOn(LocalDate date);

    List<Agency> communes();

    void add(Collection<Agency> agencies);
}
