package vn.traoquyen.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The Vietnamese sentence of every refusal, from {@code refusals/<room>.properties}. */
@Component
public class RefusalSentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Properties sentences = new Properties();

    public RefusalSentences() {
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:refusals/*.properties")) {
                try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    sentences.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence that answers the person, with the refusal's values filled in. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.values());
    }

    public String of(String key, Map<String, Object> values) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            return "Yêu cầu không được chấp nhận (" + key + ").";
        }
        return PLACEHOLDER
                .matcher(sentence)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf(values.getOrDefault(match.group(1), ""))));
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
