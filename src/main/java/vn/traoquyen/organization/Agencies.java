package vn.traoquyen.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All agencies of the province and their units, past and present (danh sách cơ quan, đơn vị). */
public interface Agencies {

    List<Agency> all();

    Optional<Agency> find(String code);

    /** Refuses {@code organization.notFound.agency} where there is none. */
    Agency byCode(String code);

    /** By full or short name, whatever the case; where one name was used twice, the agency that is still valid. */
    Optional<Agency> byName(String name);

    /** The agencies of that day that give and receive powers: neither units nor the Front. */
    List<Agency> validOn(LocalDate date);

    List<Agency> communes();

    /** The units of an agency (phòng, đơn vị trực thuộc), in the order of their codes; without the Front beside a commune. */
    default List<Agency> unitsOf(String code) {
        return all().stream()
                .filter(agency -> agency.isUnit() && agency.parent().equals(code))
                .toList();
    }

    /** The agency at the top of the tree that this one is a unit of; itself where it is no unit. */
    default Agency rootOf(String code) {
        var agency = byCode(code);
        return agency.isUnit() ? rootOf(agency.parent()) : agency;
    }

    /** Adds agencies, or changes those that are there; a parent must be there or come before its units. */
    void put(Collection<Agency> agencies);
}
