package vn.traoquyen.organization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One official stands in for another who is away (thay thế khi vắng mặt), from the first to the last day, both counted in.
 *
 * @param id null before it is kept
 * @param absent the account of the one who is away
 * @param substitute the account of the one who stands in (người thay)
 * @param reason as written by whoever entered it; may be null
 * @param begunAt when the work was handed over; null while that is to come
 * @param endedAt when the work was taken back; null while it is open
 * @param endedBy who ended it early; null where its last day has passed
 */
public record Substitution(
        Long id,
        String absent,
        String substitute,
        LocalDate from,
        LocalDate until,
        SubstitutionScope scope,
        String reason,
        String enteredBy,
        Instant enteredAt,
        Instant begunAt,
        Instant endedAt,
        String endedBy) {

    /** One that is only entered. */
    static Substitution entered(
            String absent,
            String substitute,
            LocalDate from,
            LocalDate until,
            SubstitutionScope scope,
            String reason,
            String by,
            Instant at) {
        return new Substitution(null, absent, substitute, from, until, scope, reason, by, at, null, null, null);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isInForceOn(LocalDate day) {
        return isOpen() && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(Substitution other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    Substitution begun(Instant at) {
        return new Substitution(
                id, absent, substitute, from, until, scope, reason, enteredBy, enteredAt, at, endedAt, endedBy);
    }

    Substitution ended(Instant at, String by) {
        return new Substitution(
                id, absent, substitute, from, until, scope, reason, enteredBy, enteredAt, begunAt, at, by);
    }
}
