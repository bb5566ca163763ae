package vn.traoquyen.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.Letter;
import vn.traoquyen.notification.NotificationSettings;

/** A letter as a MIME message, as text and as HTML; made anew it is the same, with the same Message-ID. */
@Component
class LetterMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final LetterPages pages;
    private final NotificationSettings settings;

    LetterMessage(LetterPages pages, NotificationSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    MimeMessage of(Letter letter, MimeMessage message) throws MessagingException {
        var to = new InternetAddress(letter.address(), true);
        var helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, UTF_8);
        helper.setFrom(sender());
        helper.setTo(to);
        helper.setSubject(letter.content().subject());
        helper.setSentDate(Date.from(letter.madeAt()));
        helper.setText(pages.text(letter), pages.html(letter));
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no machine answers it
        message.setHeader("Content-Language", "vi");
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), settings.fromName(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is everywhere", e);
        }
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
