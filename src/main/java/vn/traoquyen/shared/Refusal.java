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

    /** What kind of no it is; the second word of the key tells: {@code organization.notFound.agency}. */
    public Kind kind() {
        var words = key.split("\\.");
        return switch (words.length > 1 ? words[1] : "") {
            case "notFound" -> Kind.NOT_FOUND;
            case "forbidden" -> Kind.FORBIDDEN;
            case "conflict" -> Kind.CONFLICT;
            default -> Kind.RULE;
        };
    }

    /** The kinds of no, each with the HTTP status that says it. */
    public enum Kind {
        NOT_FOUND(404),
        FORBIDDEN(403),
        CONFLICT(409),
        RULE(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
