package vn.traoquyen.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it, with its comments. */
public record JavaSource(String file, String text, CompilationUnitTree tree, DocTrees comments) {

    /** Every Java file under a folder. */
    public static List<JavaSource> under(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return parse(files.filter(file -> file.toString().endsWith(".java"))
                    .map(JavaSource::file)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that stands nowhere. */
    public static JavaSource planted(String text) {
        return parse(List.of(new Text("Planted.java", text))).get(0);
    }

    Stream<String> lines() {
        return text.lines();
    }

    private static Text file(Path file) {
        try {
            return new Text(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaSource> parse(List<Text> files) {
        try {
            var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, message -> {}, List.of("-proc:none"), null, files);
            var comments = DocTrees.instance(task);
            var found = Stream.<JavaSource>builder();
            for (var tree : task.parse()) {
                var file = tree.getSourceFile();
                found.add(
                        new JavaSource(file.getName(), file.getCharContent(true).toString(), tree, comments));
            }
            return found.build().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("source:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
