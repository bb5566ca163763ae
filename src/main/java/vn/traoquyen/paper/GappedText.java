package vn.traoquyen.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A text with gaps (văn bản mẫu): one line a paragraph, {@code {gap}} filled once, a line with an empty value left out,
 * a line with # a remark. A value of several lines makes as many paragraphs. A line {@code [part]} begins a part that is
 * filled by itself.
 */
public record GappedText(List<String> lines) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PART = Pattern.compile("\\[(\\w+)]");

    /** @param place such as {@code instrument/delegation}: a .txt among the resources */
    public static GappedText read(String place) {
        return new GappedText(linesOf(place));
    }

    public static Map<String, GappedText> parts(String place) {
        var parts = new LinkedHashMap<String, GappedText>();
        for (var line : linesOf(place)) {
            var part = PART.matcher(line);
            if (part.matches()) {
                parts.put(part.group(1), new GappedText(new ArrayList<>()));
            } else {
                var last = new ArrayList<>(parts.keySet()).get(parts.size() - 1);
                parts.get(last).lines().add(line);
            }
        }
        return parts;
    }

    public List<String> filled(Map<String, String> values) {
        return lines.stream()
                .map(line -> filled(line, values))
                .flatMap(Optional::stream)
                .flatMap(String::lines)
                .toList();
    }

    private static List<String> linesOf(String place) {
        try {
            return new ClassPathResource(place + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> filled(String line, Map<String, String> values) {
        var gaps = GAP.matcher(line);
        var text = new StringBuilder();
        while (gaps.find()) {
            var value = values.get(gaps.group(1));
            if (value == null) {
                throw new IllegalStateException("No value for " + gaps.group());
            }
            if (value.isEmpty()) {
                return Optional.empty();
            }
            gaps.appendReplacement(text, "");
            text.append(value);
        }
        return Optional.of(gaps.appendTail(text).toString());
    }
}
