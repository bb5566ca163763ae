package vn.traoquyen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist and Welcome have no other language to fall back to: what vi.json lacks, a clerk sees as a raw key. */
class VietnameseWebappsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%\\{\\w+}|%[ds]");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyTextOfTheShippedEnglishHasItsVietnameseAndNoOther(String app) throws IOException {
        assertThat(texts(app, "vi").keySet())
                .containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void noTextIsLeftEmpty(String app) throws IOException {
        var vietnamese = texts(app, "vi");
        assertThat(vietnamese.keySet()).noneMatch(key -> vietnamese.get(key).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyPlaceholderOfTheEnglishIsInTheVietnamese(String app) throws IOException {
        var english = texts(app, "en");
        var vietnamese = texts(app, "vi");
        assertThat(vietnamese.keySet().stream()
                        .filter(key -> !placeholders(vietnamese.get(key)).equals(placeholders(english.get(key)))))
                .isEmpty();
    }

    @Test
    void datesReadDayMonthYear() throws IOException {
        assertThat(texts("tasklist", "vi"))
                .contains(
                        entry("/dateLocales/longDateFormat/L", "D/M/YYYY"),
                        entry("/dateLocales/longDateFormat/LL", "D/M/YYYY"),
                        entry("/dateLocales/longDateFormat/LLL", "D/M/YYYY HH:mm"),
                        entry("/dateLocales/longDateFormat/LLLL", "dddd, D/M/YYYY HH:mm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void everyScriptThatAConfigurationNamesIsThere(String app) throws IOException {
        var scripts = Pattern.compile("'([^']+\\.js)'").matcher(resource(app, "scripts/config.js"));
        assertThat(scripts.results().map(script -> script.group(1)))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(resource(app, script)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void noAppShowsTheSalesBanner(String app) throws IOException {
        assertThat(resource(app, "styles/user-styles.css")).containsPattern("\\.ce-eol-banner \\{\\s+display: none;");
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        var json = resource(app, "locales/" + language + ".json").replaceFirst("^\uFEFF", "");
        var texts = new TreeMap<String, String>();
        collect("", new ObjectMapper().readTree(json), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), texts);
        }
        node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(placeholder -> placeholder.replaceAll("\\s", ""))
                .sorted()
                .collect(Collectors.toList());
    }

    private static String resource(String app, String path) throws IOException {
        var address = "META-INF/resources/webjars/camunda/app/" + app + "/" + path;
        try (var stream = VietnameseWebappsTest.class
                .getClassLoader()
                .getResourceAsStream(
                        Pattern.compile("[^/]+/\\.\\./").matcher(address).replaceAll(""))) {
            assertThat(stream).as(path).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
