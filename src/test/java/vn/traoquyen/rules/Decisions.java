package vn.traoquyen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The decision of a form is a required choice of enum constants, and a reason is asked for only when it is needed. */
public class Decisions implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.forms()
                .flatMap(form -> form.components()
                        .flatMap(component -> missing(component).map(what -> form.at(component, what))));
    }

    private static Stream<String> missing(JsonNode field) {
        var found = Stream.<String>builder();
        boolean decision = field.path("key").asText().equals("outcome");
        if (decision && !field.path("validate").path("required").asBoolean()) {
            found.add("the decision is not required");
        }
        if (decision && !values(field).allMatch(value -> value.matches("[A-Z][A-Z_]*"))) {
            found.add("a choice of the decision is no enum constant");
        }
        if (field.path("key").asText().equals("reason")
                && !field.path("conditional").path("hide").asText().startsWith("=outcome")) {
            found.add("the reason does not depend on the decision");
        }
        return found.build();
    }

    private static Stream<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> value.path("value").asText());
    }
}
