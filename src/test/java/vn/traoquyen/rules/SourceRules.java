package vn.traoquyen.rules;

import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a reader meets before the code runs: files of a size that can be read, and types that say what they are. */
public final class SourceRules {

    private static final String UNFINISHED = ".*\\b(TODO|FIXME)\\b.*";
    private static final String VIETNAMESE_WORD = "(?s).*\\([^)]*[^\\x00-\\x7F][^)]*\\).*";

    private SourceRules() {}

    public static Stream<String> tooLong(JavaSource source, int most) {
        return source.lines().count() > most ? Stream.of(source.file() + " is longer than " + most) : Stream.empty();
    }

    public static Stream<String> unfinished(JavaSource source) {
        return source.lines().filter(line -> line.matches(UNFINISHED)).map(line -> source.file() + ": " + line.strip());
    }

    /** Public types at the top of a file whose Javadoc does not begin with a sentence. */
    public static Stream<String> unexplained(JavaSource source) {
        return publicTypes(source)
                .filter(type -> firstSentence(source, type).isBlank())
                .map(type -> source.file() + " does not say what it is");
    }

    /** Public types of a room's root whose first sentence lacks the Vietnamese word for what they are. */
    public static Stream<String> withoutVietnameseWord(JavaSource source) {
        return publicTypes(source)
                .filter(type -> !firstSentence(source, type).matches(VIETNAMESE_WORD))
                .map(type -> source.file() + " does not say its Vietnamese word");
    }

    private static Stream<ClassTree> publicTypes(JavaSource source) {
        return source.tree().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    private static String firstSentence(JavaSource source, ClassTree type) {
        var comment = source.comments().getDocCommentTree(TreePath.getPath(source.tree(), type));
        return comment == null
                ? ""
                : comment.getFirstSentence().stream()
                        .map(part -> part instanceof TextTree text ? text.getBody() : part.toString())
                        .collect(Collectors.joining());
    }
}
