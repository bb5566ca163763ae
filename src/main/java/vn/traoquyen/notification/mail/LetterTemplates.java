package vn.traoquyen.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.traoquyen.notification.Template;

/** The templates of letters, such as {@code notification/letter.html}, each read once. */
class LetterTemplates {

    private final Map<String, Template> known = new ConcurrentHashMap<>();

    Template of(String name, String kind) {
        return known.computeIfAbsent("/notification/" + name + "." + kind, LetterTemplates::read);
    }

    private static Template read(String path) {
        try (var file = LetterTemplates.class.getResourceAsStream(path)) {
            return new Template(new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
