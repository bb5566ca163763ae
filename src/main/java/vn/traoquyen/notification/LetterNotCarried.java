package vn.traoquyen.notification;

/** A letter could not be handed over this time (thư chưa gửi được); what it says names the letter, for whoever looks. */
public class LetterNotCarried extends RuntimeException {

    public LetterNotCarried(Letter letter, String why, Throwable cause) {
        super("Thư %s gửi %s chưa đi được: %s".formatted(letter.id(), letter.address(), why), cause);
    }
}
