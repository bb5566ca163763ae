package vn.traoquyen.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A message as somebody's mail program shows it. */
public record Mail(String id, List<String> to, String from, String subject, String text, String html) {

    public static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    message.getMessageID(),
                    Arrays.stream(message.getAllRecipients())
                            .map(Object::toString)
                            .toList(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString().replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = part(inner, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
