package vn.traoquyen.notification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What goes to one recipient by SMTP (thư): one or many notices, or the morning's digest.
 *
 * @param address where it goes
 * @param digestOn the day of a digest; null for a letter of notices
 * @param sentAt when the mail server had taken it
 * @param refusedAt when the mail server had refused the mailbox
 */
public record Letter(
        String id,
        Recipient recipient,
        String address,
        LetterContent content,
        LocalDate digestOn,
        Instant madeAt,
        Instant sentAt,
        Instant refusedAt) {

    static Letter made(String id, Recipient recipient, String address, LetterContent content, Instant now) {
        return new Letter(id, recipient, address, content, null, now, null, null);
    }

    Letter digest(LocalDate day) {
        return new Letter(id, recipient, address, content, day, madeAt, sentAt, refusedAt);
    }

    /** Where its recipient reads what he is told, from the root of this site. */
    public String page() {
        return digestOn == null ? Places.MINE : "/camunda/app/tasklist/";
    }

    /** Where he says how he wants to be told. */
    public String preferencesPage() {
        return Places.PREFERENCES;
    }

    public boolean isOver() {
        return sentAt != null || refusedAt != null;
    }
}
