package vn.traoquyen.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Camunda Form as it was deployed with the process: the fields that may be submitted. */
record DeployedForm(String id, List<FormField> fields) {

    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "taglist",
            "radio",
            "select",
            "dynamiclist");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");
    private static final Set<String> FEEL_WORDS =
            Set.of("and", "or", "not", "null", "true", "false", "count", "if", "then", "else");

    static DeployedForm parse(String id, byte[] json) {
        try {
            var fields = new ArrayList<FormField>();
            collect(new ObjectMapper().readTree(json), fields);
            return new DeployedForm(id, List.copyOf(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode parent, List<FormField> fields) {
        for (var component : parent.path("components")) {
            if (component.path("type").asText().equals("group")) {
                collect(component, fields);
            } else if (INPUTS.contains(component.path("type").asText())) {
                fields.add(new FormField(component));
            }
        }
    }

    /** Whether the rules can only be judged with the form's content: options by name, conditions on what was decided. */
    boolean needsContent() {
        var keys = fields.stream().map(FormField::key).collect(Collectors.toSet());
        return fields.stream()
                .anyMatch(field -> !field.optionsKey().isEmpty()
                        || NAME.matcher(field.hiddenWhen().replaceAll("\"[^\"]*\"", ""))
                                .results()
                                .map(name -> name.group())
                                .anyMatch(name -> !keys.contains(name) && !FEEL_WORDS.contains(name)));
    }
}
