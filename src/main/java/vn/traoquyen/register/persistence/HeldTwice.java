package vn.traoquyen.register.persistence;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import vn.traoquyen.shared.Refusal;

/** Says in a sentence what the database does not take: that a power would be held twice. */
class HeldTwice {

    private static final String NO_OVERLAP = "holding_does_not_overlap";

    /** As PostgreSQL names the row that it does not take. */
    private static final Pattern TAKEN = Pattern.compile("\\(power_code, [^)]*\\)=\\(([^,]+), ");

    private HeldTwice() {}

    static <T> T refused(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (DataIntegrityViolationException taken) {
            throw refusal(taken);
        }
    }

    private static RuntimeException refusal(DataIntegrityViolationException taken) {
        var message = String.valueOf(taken.getMessage());
        if (!message.contains(NO_OVERLAP)) {
            return taken;
        }
        var power = TAKEN.matcher(message);
        return new Refusal(
                "register.conflict.heldTwice",
                Map.of("power", power.find() ? power.group(1).strip() : ""));
    }
}
