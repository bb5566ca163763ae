package vn.traoquyen.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text of every model and form of the project; a rule can also be shown a damaged copy. */
public record ModelFiles(Map<String, String> texts) {

    /** The files as they stand in {@code bpmn/} and {@code forms/}, by file name. */
    public static ModelFiles read() {
        var texts = new TreeMap<String, String>();
        for (var folder : List.of("bpmn", "forms")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    if (texts.put(file.getFileName().toString(), Files.readString(file)) != null) {
                        throw new IllegalStateException("Two files share the name " + file.getFileName());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ModelFiles(texts);
    }

    /** A copy in which a file's first occurrence of a text is replaced. */
    public ModelFiles damaged(String file, String from, String to) {
        var text = texts.get(file);
        if (text == null || !text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain: " + from);
        }
        var copy = new TreeMap<>(texts);
        int at = text.indexOf(from);
        copy.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return new ModelFiles(copy);
    }

    /** A copy in which a file has another name. */
    public ModelFiles renamed(String file, String name) {
        var copy = new TreeMap<>(texts);
        copy.put(name, copy.remove(file));
        return new ModelFiles(copy);
    }

    Stream<ProcessModel> processes() {
        return ending(".bpmn").map(file -> ProcessModel.parse(file.getKey(), file.getValue()));
    }

    Stream<ProcessModel> decisions() {
        return ending(".dmn").map(file -> ProcessModel.parse(file.getKey(), file.getValue()));
    }

    Stream<FormFile> forms() {
        return ending(".form").map(file -> FormFile.parse(file.getKey(), file.getValue()));
    }

    private Stream<Map.Entry<String, String>> ending(String suffix) {
        return texts.entrySet().stream().filter(file -> file.getKey().endsWith(suffix));
    }
}
