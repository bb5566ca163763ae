package vn.traoquyen.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * Brings the engine's typed values to plain ones. Lists arrive as JSON, however the sender calls their type; what is
 * serialized otherwise stays text, and nothing is ever deserialized into a class of the sender's choice.
 */
record SubmittedValues(ObjectMapper json) {

    Map<String, Object> plain(DeployedForm form, Map<String, Object> submitted) {
        var plain = new HashMap<String, Object>();
        if (submitted instanceof VariableMap typed) {
            typed.keySet().forEach(key -> plain.put(key, plain(form, key, typed.getValueTyped(key))));
        } else if (submitted != null) {
            submitted.forEach((key, value) -> plain.put(key, plain(form, key, value)));
        }
        return plain;
    }

    private Object plain(DeployedForm form, String key, Object value) {
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return parsed(serialized.getValueSerialized());
        }
        if (value instanceof JsonValue list) {
            return list.getValue() == null ? null : parsed(list.getValue().toString());
        }
        var plain = value instanceof TypedValue typed ? typed.getValue() : value;
        return plain instanceof String text && form.takesList(key) ? parsed(text) : plain;
    }

    private Object parsed(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException notJson) {
            return text;
        }
    }
}
