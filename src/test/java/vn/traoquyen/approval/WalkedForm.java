package vn.traoquyen.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** A deployed form in the eyes of a stranger: what it marks as required, filled with the first thing that comes. */
public class WalkedForm {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "Nội dung do chương trình tự điền";

    private final JsonNode form;
    private final Map<String, Object> content = new HashMap<>();
    private final Manner manner;

    /**
     * How the stranger works.
     *
     * @param hiddenToo fills required fields although the form hides them
     * @param plainCalls starts and completes by the plain calls, not by those for forms
     * @param lists how a list is sent
     */
    public record Manner(boolean hiddenToo, boolean plainCalls, ListStyle lists) {

        public static final Manner CAREFUL = new Manner(false, false, ListStyle.JSON);

        public Map<String, Object> typed(Map<String, Object> values) {
            var typed = new LinkedHashMap<String, Object>();
            values.forEach((key, value) ->
                    typed.put(key, value instanceof List<?> list ? lists.sent(list) : Map.of("value", value)));
            return typed;
        }
    }

    public enum ListStyle {
        JSON {
            @Override
            Map<String, Object> sent(List<?> list) {
                return Map.of("type", "Json", "value", write(list));
            }
        },
        ARRAY {
            @Override
            Map<String, Object> sent(List<?> list) {
                return Map.of("value", list);
            }
        },
        OBJECT {
            @Override
            Map<String, Object> sent(List<?> list) {
                var info =
                        Map.of("objectTypeName", "java.util.ArrayList", "serializationDataFormat", "application/json");
                return Map.of("type", "Object", "value", write(list), "valueInfo", info);
            }
        },
        TEXT {
            @Override
            Map<String, Object> sent(List<?> list) {
                return Map.of("type", "String", "value", write(list));
            }
        };

        abstract Map<String, Object> sent(List<?> list);
    }

    WalkedForm(JsonNode form, Map<String, Object> content, Manner manner) {
        this.form = form;
        this.content.putAll(content);
        this.manner = manner;
    }

    /** @param variables as {@code /task/{id}/form-variables} answers them */
    public WalkedForm(JsonNode form, JsonNode variables, Manner manner) {
        this(form, Map.of(), manner);
        variables.fields().forEachRemaining(variable -> {
            var value = variable.getValue().get("value");
            content.put(
                    variable.getKey(),
                    "Json".equals(variable.getValue().path("type").asText())
                            ? read(value.asText())
                            : JSON.convertValue(value, Object.class));
        });
    }

    /** The required fields by their keys. */
    public Map<String, Object> filled() {
        return fill(form);
    }

    private Map<String, Object> fill(JsonNode parent) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : parent.path("components")) {
            if (isHidden(component) && !manner.hiddenToo()) {
                continue;
            }
            if (component.path("type").asText().equals("group")) {
                values.putAll(fill(component));
            } else if (component.path("validate").path("required").asBoolean()) {
                var value = value(component);
                values.put(component.get("key").asText(), value);
                content.put(component.get("key").asText(), value);
            }
        }
        return values;
    }

    private boolean isHidden(JsonNode component) {
        var condition = component.path("conditional").path("hide").asText("").replaceFirst("^=", "");
        return !condition.isEmpty()
                && Boolean.TRUE.equals(
                        FEEL.evaluateExpression(condition, content).result());
    }

    private Object value(JsonNode field) {
        return switch (field.get("type").asText()) {
            case "radio", "select" -> options(field).stream().findFirst().orElse("");
            case "checklist", "taglist" -> options(field).stream().limit(1).toList();
            case "checkbox" -> true;
            case "number" -> 1;
            case "datetime" -> LocalDate.now().plusYears(1).toString();
            default -> TEXT;
        };
    }

    private List<Object> options(JsonNode field) {
        var options = new ArrayList<>();
        var from = field.has("valuesKey")
                ? JSON.valueToTree(content.getOrDefault(field.get("valuesKey").asText(), List.of()))
                : field.path("values");
        ((JsonNode) from)
                .forEach(option ->
                        options.add(option.isObject() ? option.get("value").asText() : option.asText()));
        return options;
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
