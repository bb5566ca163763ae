package vn.traoquyen.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.traoquyen.notification.Letter;
import vn.traoquyen.notification.LetterCarrier;
import vn.traoquyen.notification.LetterNotCarried;

/** Carries letters by SMTP; without {@code spring.mail.host} there is no server to carry them to. */
@Component
class SmtpCarrier implements LetterCarrier {

    private final JavaMailSenderImpl server;
    private final LetterMessage messages;

    SmtpCarrier(ObjectProvider<JavaMailSenderImpl> servers, LetterMessage messages) {
        this.server = servers.getIfAvailable();
        this.messages = messages;
    }

    @Override
    public boolean isThere() {
        return server != null && StringUtils.hasText(server.getHost());
    }

    @Override
    public Answer carry(Letter letter) {
        if (!isThere()) {
            throw new LetterNotCarried(letter, "chưa cấu hình máy chủ thư", null);
        }
        try {
            server.send(messages.of(letter, server.createMimeMessage()));
            return Answer.TAKEN;
        } catch (AddressException unreadable) {
            return new Answer("Địa chỉ thư không hợp lệ: " + unreadable.getMessage());
        } catch (MessagingException | MailException failure) {
            return MailboxRefusal.of(failure)
                    .map(Answer::new)
                    .orElseThrow(() -> new LetterNotCarried(letter, why(failure), failure));
        }
    }

    private String why(Exception failure) {
        return "máy chủ thư %s:%d: %s".formatted(server.getHost(), server.getPort(), MailboxRefusal.lastWord(failure));
    }
}
