package vn.traoquyen.reporting.engine;

import java.util.HashMap;
import java.util.Map;

/** What is typed into a form, as a list of keys and values. */
final class FormValues {

    private FormValues() {}

    static Map<String, Object> of(Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return values;
    }
}
