package vn.traoquyen.shared;

import java.util.Map;

/**
 * The domain says no (từ chối): what was asked is against the law, the rules or the state of things.
 *
 * <p>It carries a stable key and the values that its Vietnamese sentence needs. The sentence itself stands in
 * {@code refusals.properties}; whoever answers a person looks it up there.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Map<String, Object> values;

    public Refusal(String key, Map<String, ?> values) {
        super(values.isEmpty() ? key : key + " " + values);
        this.key = key;
        this.values = Map.copyOf(values);
    }

    public Refusal(String key) {
        this(key, Map.of());
    }

    public String key() {
        return key;
    }

    public Map<String, Object> values() {
        return values;
    }
}
