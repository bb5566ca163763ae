package vn.traoquyen.rules;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the code says a refusal's key, and with which values where that can be seen. */
public final class ThrownKeys extends TreeScanner<Void, Void> {

    private static final Set<String> FORM_PROBLEMS = Set.of("FormProblem.of", "wrong");

    private final Stream.Builder<Thrown> found = Stream.builder();
    private final String key;

    private ThrownKeys(Set<String> rooms) {
        this.key = "(" + String.join("|", rooms) + ")(\\.[a-z]\\w*)+";
    }

    /**
     * One key as the code names it.
     *
     * @param values names of the values that go with it; null where they cannot be seen
     */
    public record Thrown(String key, Set<String> values) {}

    /**
     * Every key in a file.
     *
     * @param rooms how keys may begin
     */
    public static Stream<Thrown> in(JavaSource source, Set<String> rooms) {
        var scanner = new ThrownKeys(rooms);
        scanner.scan(source.tree(), null);
        return scanner.found.build();
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text && text.matches(key)) {
            found.add(new Thrown(text, null));
        }
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        var arguments = made.getArguments();
        if (made.getIdentifier().toString().equals("Refusal") && text(arguments.get(0)) != null) {
            found.add(new Thrown(text(arguments.get(0)), arguments.size() == 1 ? Set.of() : names(arguments.get(1))));
        }
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        var arguments = call.getArguments();
        if (FORM_PROBLEMS.contains(call.getMethodSelect().toString()) && text(arguments.get(0)) != null) {
            var names = names(arguments.subList(2, arguments.size()));
            names.add("label");
            found.add(new Thrown("form." + text(arguments.get(0)), names));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private static Set<String> names(ExpressionTree values) {
        return values instanceof MethodInvocationTree call
                        && call.getMethodSelect().toString().equals("Map.of")
                ? names(call.getArguments())
                : null;
    }

    private static Set<String> names(List<? extends ExpressionTree> namesAndValues) {
        var names = new TreeSet<String>();
        IntStream.range(0, namesAndValues.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> text(namesAndValues.get(i)))
                .forEach(names::add);
        return names;
    }

    private static String text(ExpressionTree expression) {
        return expression instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : null;
    }
}
