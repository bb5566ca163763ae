package vn.traoquyen.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import vn.traoquyen.engine.FormContent;
import vn.traoquyen.engine.FormPlace;

/** Asks the room that owns a process for what its forms show. */
class FormContents {

    private final ObjectProvider<FormContent> rooms;
    private final ObjectMapper json;

    FormContents(ObjectProvider<FormContent> rooms, ObjectMapper json) {
        this.rooms = rooms;
        this.json = json;
    }

    Map<String, Object> of(DeployedForm form, TaskEntity task) {
        var processKey = task.getExecution().getProcessDefinition().getKey();
        var place = new FormPlace(
                form.id(),
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                task.getExecution().getVariablesLocal());
        return rooms.stream()
                .filter(room -> room.processKey().equals(processKey))
                .findFirst()
                .map(room -> room.of(place))
                .orElse(Map.of());
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
