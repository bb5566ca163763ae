package vn.traoquyen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A field has a key, a label that a clerk reads, and a limit to what can be typed into it. */
public class FormFields implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.forms()
                .flatMap(form -> form.components()
                        .flatMap(component -> missing(component).map(what -> form.at(component, what))));
    }

    private static Stream<String> missing(JsonNode component) {
        var found = Stream.<String>builder();
        var type = component.path("type").asText();
        if (type.matches("textfield|textarea|number|datetime|checkbox|checklist|radio|select|taglist")
                && !component.path("key").asText().matches("[a-z][A-Za-z0-9]*")) {
            found.add("the key is not lowerCamelCase");
        }
        if (!type.matches("text|separator|spacer") && label(component).isBlank()) {
            found.add("has no label");
        }
        if (type.matches("textfield|textarea") && !limit(component, "maxLength")) {
            found.add("text without a greatest length");
        }
        if (type.equals("number") && !(limit(component, "min") && limit(component, "max"))) {
            found.add("number without limits");
        }
        if (any(component.path("values"), "label") || any(component.path("columns"), "label")) {
            found.add("a choice or column without a label");
        }
        return found.build();
    }

    private static boolean limit(JsonNode component, String name) {
        return component.path("validate").path(name).isNumber();
    }

    private static String label(JsonNode component) {
        return component.path("type").asText().equals("datetime")
                ? component.path("dateLabel").asText()
                : component.path("label").asText();
    }

    private static boolean any(JsonNode entries, String blank) {
        return StreamSupport.stream(entries.spliterator(), false)
                .anyMatch(entry -> entry.path(blank).asText().isBlank());
    }
}
