package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.Set;

/**
 * A rung that a stage has reached, as it is kept (mức đã đến).
 *
 * @param due of which deadline; an extended one begins anew
 * @param rule the rung as a person reads it
 * @param recipients the accounts that were told
 */
public record ReachedLevel(
        String clockId,
        Instant due,
        int level,
        Instant reachedAt,
        String rule,
        Set<String> recipients,
        boolean atOnce) {

    public ReachedLevel {
        recipients = Set.copyOf(recipients);
    }
}
