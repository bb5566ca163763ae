package vn.traoquyen.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One component of a Camunda Form that takes input, with its own rules. */
record FormField(JsonNode json) {

    private static final Set<String> CHOICES = Set.of("radio", "select");
    private static final Set<String> LISTS = Set.of("checklist", "taglist");

    String key() {
        return isRows() ? json.path("path").asText() : json.path("key").asText();
    }

    String label() {
        return json.path("label").asText(json.path("dateLabel").asText(key()));
    }

    String type() {
        return json.path("type").asText();
    }

    boolean isText() {
        return type().equals("textfield") || type().equals("textarea");
    }

    boolean isNumber() {
        return type().equals("number");
    }

    boolean isDate() {
        return type().equals("datetime");
    }

    boolean isFlag() {
        return type().equals("checkbox");
    }

    boolean isChoice() {
        return CHOICES.contains(type());
    }

    boolean isList() {
        return LISTS.contains(type());
    }

    boolean isRows() {
        return type().equals("dynamiclist");
    }

    boolean required() {
        return rule("required").asBoolean(false);
    }

    JsonNode rule(String name) {
        return json.path("validate").path(name);
    }

    /** The FEEL condition under which the browser hides the field, without its leading equals sign; empty: never. */
    String hiddenWhen() {
        return json.path("conditional").path("hide").asText("").replaceFirst("^=", "");
    }

    /** The name of the content that holds the options; empty where they stand in the form itself. */
    String optionsKey() {
        return json.path("valuesKey").asText("");
    }

    List<String> staticOptions() {
        return StreamSupport.stream(json.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    List<FormField> columns() {
        var columns = new ArrayList<FormField>();
        json.path("components").forEach(component -> columns.add(new FormField(component)));
        return columns;
    }
}
