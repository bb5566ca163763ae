package vn.traoquyen.notification;

import java.time.Instant;

/**
 * What one recipient was told, when and by which rule (thông báo).
 *
 * @param because the rule as a person reads it
 * @param at when it was written, which is when it could be read here
 * @param readAt when the recipient had seen it; null before
 * @param letter what became of it by e-mail; null where no letter was or will be made of it
 */
public record Notice(
        long id,
        Recipient recipient,
        NoticeRule rule,
        String because,
        int level,
        String subject,
        String text,
        String about,
        String link,
        Instant due,
        Instant at,
        Instant readAt,
        Sending letter) {

    /**
     * What became of a notice by e-mail (tình trạng thư).
     *
     * @param sentAt when the mail server had taken the letter
     * @param refusedAt when the mail server had refused the mailbox
     */
    public record Sending(String letterId, Instant sentAt, Instant refusedAt) {

        public State state() {
            return sentAt != null ? State.SENT : refusedAt != null ? State.REFUSED : State.UNDER_WAY;
        }
    }

    /** How far a letter has come (tình trạng gửi thư). */
    public enum State {
        UNDER_WAY("Đang gửi thư"),
        SENT("Đã gửi thư"),
        REFUSED("Hộp thư không nhận");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
