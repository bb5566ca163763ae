package vn.traoquyen.portfolio.persistence;

import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.shared.FoldedText;

/** A search as the condition of a statement, each value a parameter. */
class PowerConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    PowerConditions(PowerSearch search) {
        if (search.status() != null) {
            add("status = ?", search.status().name());
        }
        if (search.agency() != null) {
            add("lead_agency = ?", search.agency());
        }
        if (search.form() != null) {
            add("form = ?", search.form().name());
        }
        if (search.words() != null) {
            add("position(? in folded) > 0", FoldedText.of(search.words()));
        }
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }

    List<Object> valuesAnd(Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }
}
