package vn.traoquyen.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form read as JSON. */
record FormFile(String file, JsonNode json) {

    static FormFile parse(String file, String text) {
        try {
            return new FormFile(file, new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + " is not JSON", e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    /** Every component, those inside groups and lists too. */
    Stream<JsonNode> components() {
        return nested(json);
    }

    String at(JsonNode component, String what) {
        return "%s, %s: %s"
                .formatted(
                        file, component.path("id").asText(component.path("type").asText()), what);
    }

    private static Stream<JsonNode> nested(JsonNode node) {
        return StreamSupport.stream(node.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), nested(component)));
    }
}
