package vn.traoquyen.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * What a person typed into a form, checked against the form's own rules. It lives for one transaction: the listener
 * of the completed task takes it into the domain, and the engine never stores it.
 */
public final class Submission {

    private static final String VARIABLE = "submission";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> values;

    private Submission(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The values as the only variable that a command brings along: transient, and bytes, because the engine keeps a
     * history of the texts that come with a form.
     */
    public static VariableMap carrying(Map<String, Object> values) {
        try {
            return Variables.putValueTyped(VARIABLE, Variables.byteArrayValue(JSON.writeValueAsBytes(values), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out what completes this task or starts this process; empty where nothing was submitted. */
    public static Submission takenFrom(VariableScope scope) {
        try {
            var submitted = scope.getVariableLocal(VARIABLE);
            scope.removeVariableLocal(VARIABLE);
            return submitted instanceof byte[] json
                    ? new Submission(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}))
                    : new Submission(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key)).filter(text -> !text.isBlank());
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(LocalDate::parse);
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public Optional<Integer> number(String key) {
        return Optional.ofNullable((Number) values.get(key)).map(Number::intValue);
    }

    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).map(name -> Enum.valueOf(type, name));
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
    }
}
