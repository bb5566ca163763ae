package vn.traoquyen.rules;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A form holds only what the form-js 1.8.7 of the Tasklist can draw: one unknown component and the whole form
 * stays white.
 */
public class FormComponents implements ModelRule {

    private static final int SCHEMA_VERSION = 16;
    private static final Set<String> KNOWN = Set.of(
            "textfield textarea number datetime checkbox checklist radio select taglist text table group spacer separator dynamiclist"
                    .split(" "));

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.forms().flatMap(form -> Stream.concat(schema(form), unknown(form)));
    }

    private static Stream<String> schema(FormFile form) {
        int version = form.json().path("schemaVersion").asInt(Integer.MAX_VALUE);
        return version <= SCHEMA_VERSION
                ? Stream.empty()
                : Stream.of(form.file() + ": schemaVersion " + version + " is newer than " + SCHEMA_VERSION);
    }

    private static Stream<String> unknown(FormFile form) {
        return form.components()
                .filter(component -> !KNOWN.contains(component.path("type").asText()))
                .map(component -> form.at(component, "unknown component " + component.path("type")));
    }
}
