package vn.traoquyen.notification;

import java.time.Instant;
import java.util.Set;

/**
 * Something to be told to several recipients in the same words (nội dung thông báo).
 *
 * @param event what happened, so that nobody is told of it twice
 * @param because the rule as a person reads it
 * @param level the rung of the ladder; 0 for none
 * @param atOnce whether it comes at once whatever the recipient has chosen
 * @param about the business key, such as the code of a dossier; may be null
 * @param link the page to look at, from the root of this site; may be null
 * @param due may be null
 */
public record Announcement(
        String event,
        NoticeRule rule,
        String because,
        int level,
        boolean atOnce,
        Words words,
        String about,
        String link,
        Instant due,
        Set<Recipient> recipients) {

    private static final int URGENT = 2;

    public Announcement {
        recipients = Set.copyOf(recipients);
        atOnce = atOnce || level >= URGENT;
    }

    /** A subject line and what stands below it (tiêu đề, nội dung). */
    public record Words(String subject, String text) {}

    /** What is no rung of a ladder. */
    static Announcement of(
            String event, NoticeRule rule, Words words, String about, String link, Set<Recipient> recipients) {
        return new Announcement(event, rule, rule.label(), 0, false, words, about, link, null, recipients);
    }

    Announcement urgent() {
        return new Announcement(event, rule, because, level, true, words, about, link, due, recipients);
    }

    Announcement to(Set<Recipient> all) {
        return new Announcement(event, rule, because, level, atOnce, words, about, link, due, all);
    }

    Announcement due(Instant moment) {
        return new Announcement(event, rule, because, level, atOnce, words, about, link, moment, recipients);
    }
}
