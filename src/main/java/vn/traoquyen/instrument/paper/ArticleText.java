package vn.traoquyen.instrument.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A text with gaps (văn bản mẫu): one line a paragraph, {@code {gap}} filled once, a line with an empty value left out,
 * a line with # a remark. A value of several lines makes as many paragraphs.
 */
record ArticleText(List<String> lines) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    static ArticleText named(String name) {
        try {
            var text = new ClassPathResource("instrument/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
            return new ArticleText(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> filled(Map<String, String> values) {
        return lines.stream()
                .map(line -> filled(line, values))
                .flatMap(Optional::stream)
                .flatMap(String::lines)
                .toList();
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
