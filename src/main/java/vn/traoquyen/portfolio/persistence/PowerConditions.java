package vn.traoquyen.portfolio.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.traoquyen.portfolio.PowerSearch;

/** A search as the condition of a statement, each value a parameter. */
class PowerConditions {

    private final List<String> conditions = new ArrayList<>(List.of("listed"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    PowerConditions(PowerSearch search) {
        if (search.asOf() != null) {
            add("known_on <= :day and told_until > :day", "day", search.asOf());
        }
        if (search.status() != null) {
            add("status = :status", "status", search.status().name());
        }
        if (search.agency() != null) {
            add("lead_agency = :agency", "agency", search.agency());
        }
        if (search.form() != null) {
            add("form = :form", "form", search.form().name());
        }
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
