package vn.traoquyen.notification.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;
import vn.traoquyen.shared.PlainText;

/**
 * Tells a mailbox that a server will never take (5xx to the recipient, RFC 5321 section 4.2.1) from what may go better
 * later: a full or greylisted mailbox (4xx), a sender that it does not know, a server that is away.
 */
final class MailboxRefusal {

    private static final int NEVER = 500;

    private MailboxRefusal() {}

    /** What the server said of the mailbox. */
    static Optional<String> of(Exception failure) {
        return causes(failure).stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .filter(refused -> refused.getReturnCode() >= NEVER)
                .findFirst()
                .map(refused -> PlainText.line(refused.getMessage()));
    }

    /** What lies deepest, which is what the server or the network said. */
    static String lastWord(Exception failure) {
        var causes = causes(failure);
        var message = causes.get(causes.size() - 1).getMessage();
        return message == null ? "không rõ nguyên nhân" : PlainText.line(message);
    }

    private static List<Throwable> causes(Exception failure) {
        var causes = new ArrayList<Throwable>(List.of(failure));
        for (int i = 0; i < causes.size(); i++) {
            var cause = causes.get(i);
            if (cause instanceof MailSendException sending) {
                add(causes, Arrays.asList(sending.getMessageExceptions()));
            }
            if (cause instanceof MessagingException chain && chain.getNextException() != null) {
                add(causes, List.of(chain.getNextException()));
            }
            if (cause.getCause() != null) {
                add(causes, List.of(cause.getCause()));
            }
        }
        return causes;
    }

    private static void add(List<Throwable> causes, List<? extends Throwable> more) {
        more.stream().filter(one -> !causes.contains(one)).forEach(causes::add);
    }
}
