package vn.traoquyen.engine.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** One thing that is wrong with what was typed into one field. */
record FormProblem(String key, Map<String, Object> values) {

    static FormProblem of(String key, FormField field, Object... namesAndValues) {
        var values = new LinkedHashMap<String, Object>();
        values.put("label", field.label());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new FormProblem("form." + key, values);
    }
}
