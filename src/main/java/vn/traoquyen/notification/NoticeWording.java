package vn.traoquyen.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.Announcement.Words;
import vn.traoquyen.shared.PlainText;

/** The words of notices and letters (câu chữ), from {@code notification/notices.properties}. */
@Component
public class NoticeWording {

    private static final String FILE = "/notification/notices.properties";

    private final Properties sentences = new Properties();

    public NoticeWording() {
        try (var file = NoticeWording.class.getResourceAsStream(FILE)) {
            sentences.load(new InputStreamReader(Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Words of(String what, Map<String, String> values) {
        return new Words(said(what + ".subject", values), said(what + ".text", values));
    }

    /** On one line, whatever the values hold: a subject must not become a header. */
    String said(String key, Map<String, String> values) {
        var sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        return PlainText.line(new Template(sentence).filled(values, text -> text));
    }

    /** " Lý do: …" behind a sentence; nothing where nobody gave a reason. */
    static String reason(String text) {
        return behind("Lý do", text);
    }

    static String behind(String what, String text) {
        return text == null || text.isBlank()
                ? ""
                : " %s: %s.".formatted(what, text.strip().replaceFirst("\\.+$", ""));
    }
}
