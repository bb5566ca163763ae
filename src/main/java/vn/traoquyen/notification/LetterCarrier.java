package vn.traoquyen.notification;

/** Takes letters to the mail server (chuyển thư). */
public interface LetterCarrier {

    /** Whether there is a mail server at all; where there is none, notices are only read here. */
    boolean isThere();

    /** Throws {@link LetterNotCarried} where it may go better at another time. */
    Answer carry(Letter letter);

    /**
     * What the mail server said (trả lời của máy chủ thư).
     *
     * @param refusal why it will never take a letter to this mailbox; null where it has taken it
     */
    record Answer(String refusal) {

        public static final Answer TAKEN = new Answer(null);

        public boolean isRefused() {
            return refusal != null;
        }
    }
}
