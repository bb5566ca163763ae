package vn.traoquyen.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.rules.ThrownKeys.Thrown;

/** The files of sentences, by name; a rule can also be shown a damaged copy. */
public record Sentences(Map<String, String> files) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String VIETNAMESE =
            "(?s).*[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựĐ].*";
    private static final String COMPLETE = "(?s)[\\p{Lu}«“{].*(\\.|\\{problems})";

    public static Sentences read() {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/refusals"))) {
            for (var file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(texts);
    }

    /** A copy in which a text is replaced. */
    public Sentences damaged(String file, String from, String to) {
        if (!files.get(file).contains(from)) {
            throw new IllegalArgumentException(file + " does not contain: " + from);
        }
        var copy = new TreeMap<>(files);
        copy.computeIfPresent(file, (name, text) -> text.replace(from, to));
        return new Sentences(copy);
    }

    /** The first words of all keys. */
    public Set<String> rooms() {
        return keys().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    }

    public Stream<String> violations(Collection<Thrown> thrown) {
        var sentences = new TreeMap<String, String>();
        files.values().forEach(text -> load(text).forEach((key, value) -> sentences.put((String) key, (String) value)));
        var said = thrown.stream().map(Thrown::key).collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(
                        without(said, sentences.keySet(), "has no sentence"),
                        without(sentences.keySet(), said, "is never thrown"),
                        twice(),
                        elsewhere(),
                        sentences.entrySet().stream()
                                .filter(sentence -> !isSentence(sentence.getValue()))
                                .map(sentence -> sentence.getKey() + " is no Vietnamese sentence"),
                        thrown.stream()
                                .filter(one -> one.values() != null && sentences.containsKey(one.key()))
                                .filter(one -> !one.values().equals(placeholders(sentences.get(one.key()))))
                                .map(one -> one.key() + " is thrown with other values than its sentence has: "
                                        + one.values()))
                .flatMap(found -> found);
    }

    private static boolean isSentence(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && (text.equals("{problems}") || text.toLowerCase().matches(VIETNAMESE) && text.matches(COMPLETE));
    }

    private Stream<String> twice() {
        var seen = new TreeSet<String>();
        return keys().filter(key -> !seen.add(key)).map(key -> key + " stands twice");
    }

    private Stream<String> elsewhere() {
        return files.entrySet().stream()
                .flatMap(file -> keys(file.getValue())
                        .filter(key -> !file.getKey().matches(key.substring(0, key.indexOf('.')) + "[-.].*"))
                        .map(key -> key + " stands in " + file.getKey()));
    }

    private Stream<String> keys() {
        return files.values().stream().flatMap(Sentences::keys);
    }

    private static Stream<String> keys(String text) {
        return text.lines()
                .filter(line -> line.matches("[\\w.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')));
    }

    private static Stream<String> without(Set<String> keys, Set<String> others, String complaint) {
        return keys.stream().filter(key -> !others.contains(key)).map(key -> key + " " + complaint);
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties load(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
