package vn.traoquyen.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import vn.traoquyen.engine.FormContent;

/** Asks the room that owns a process for what its forms show. */
class FormContents {

    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

    private final ObjectProvider<FormContent> rooms;
    private final ObjectMapper json;

    FormContents(ObjectProvider<FormContent> rooms, ObjectMapper json) {
        this.rooms = rooms;
        this.json = json;
    }

    /** What the form's rules are judged with. */
    Map<String, Object> choices(DeployedForm form, TaskEntity task) {
        return room(task)
                .map(room -> json.convertValue(room.choices(form.id(), task), PLAIN))
                .orElse(Map.of());
    }

    /** All that the form shows; empty where no room fills the forms of this process. */
    Optional<Map<String, Object>> all(DeployedForm form, TaskEntity task) {
        return room(task).map(room -> {
            var all = new HashMap<>(room.reading(form.id(), task));
            all.putAll(room.choices(form.id(), task));
            all.keySet().retainAll(form.names());
            return all;
        });
    }

    private Optional<FormContent> room(TaskEntity task) {
        var processKey = task.getExecution().getProcessDefinition().getKey();
        return rooms.stream()
                .filter(room -> room.processKey().equals(processKey))
                .findFirst();
    }

    /** The content as the Tasklist wants it: rows as JSON, the rest as it is. */
    VariableMap asVariables(Map<String, Object> content) {
        var variables = Variables.createVariables();
        content.forEach((name, value) -> {
            if (value instanceof Iterable<?>) {
                variables.putValueTyped(name, SpinValues.jsonValue(write(value)).create());
            } else {
                variables.putValue(name, value);
            }
        });
        return variables;
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
