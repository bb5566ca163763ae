package vn.traoquyen.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Camunda Form as it was deployed with the process.
 *
 * @param fields what may be submitted
 * @param names whatever the form reads: its fields, its tables, its options, the facts in its conditions
 */
record DeployedForm(String id, List<FormField> fields, Set<String> names) {

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
    private static final Set<String> NAMING = Set.of("key", "path", "valuesKey");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");
    private static final Set<String> FEEL_WORDS =
            Set.of("and", "or", "not", "null", "true", "false", "count", "if", "then", "else");

    static DeployedForm parse(String id, byte[] json) {
        try {
            var fields = new ArrayList<FormField>();
            var names = new HashSet<String>();
            var form = new ObjectMapper().readTree(json);
            collect(form, fields);
            collectNames(form.path("components"), names);
            return new DeployedForm(id, List.copyOf(fields), Set.copyOf(names));
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

    private static void collectNames(JsonNode part, Set<String> names) {
        part.fields().forEachRemaining(property -> {
            var text = property.getValue().asText();
            if (NAMING.contains(property.getKey())) {
                names.add(text);
            } else if (text.startsWith("=") || text.contains("{{")) {
                NAME.matcher(text).results().forEach(name -> names.add(name.group()));
            }
        });
        part.forEach(inner -> collectNames(inner, names));
    }

    boolean takesList(String key) {
        return fields.stream().anyMatch(field -> field.key().equals(key) && (field.isList() || field.isRows()));
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
