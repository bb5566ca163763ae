package vn.traoquyen.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The names in the expressions of a model: what they read, whom they call. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![.\\w])[a-zA-Z_]\\w*(?!\\w|\\s*[.(])");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)\\.(\\w+)\\(");
    private static final String WORDS = "and|or|not|empty|true|false|null|eq|ne|execution|task";
    private static final String GIVEN = "decisionResult|execution|task";

    private Expressions() {}

    /** A method of a bean, or the bean alone. */
    record Call(String bean, String method) {}

    static Stream<String> variables(ProcessModel model) {
        return model.everything()
                .flatMap(element -> Stream.concat(attributes(element), Stream.of(text(element))))
                .flatMap(value -> found(EXPRESSION, value))
                .map(match -> withoutTexts(match.group(1)))
                .flatMap(expression -> found(VARIABLE, expression))
                .map(MatchResult::group)
                .filter(name -> !name.matches(WORDS));
    }

    static Stream<Call> calls(ProcessModel model) {
        return model.everything()
                .flatMap(element -> Stream.concat(
                        delegates(element),
                        Stream.concat(attributes(element), Stream.of(text(element)))
                                .flatMap(value -> found(EXPRESSION, value))
                                .flatMap(match -> found(CALL, withoutTexts(match.group(1))))
                                .map(call -> new Call(call.group(1), call.group(2)))))
                .filter(call -> !call.bean().matches(GIVEN));
    }

    private static Stream<Call> delegates(Element element) {
        return nodes(element)
                .filter(Expressions::isDelegate)
                .flatMap(attribute -> found(EXPRESSION, attribute.getNodeValue()))
                .map(match -> new Call(match.group(1), null));
    }

    /** Attribute values that hold an expression over variables, not the bean that does the work. */
    private static Stream<String> attributes(Element element) {
        return nodes(element).filter(attribute -> !isDelegate(attribute)).map(Node::getNodeValue);
    }

    private static boolean isDelegate(Node attribute) {
        return attribute.getNodeName().endsWith("delegateExpression");
    }

    private static Stream<Node> nodes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
    }

    private static String text(Element element) {
        var first = element.getFirstChild();
        return first != null && first.getNodeType() == Node.TEXT_NODE ? first.getNodeValue() : "";
    }

    private static String withoutTexts(String expression) {
        return expression.replaceAll("'[^']*'|\"[^\"]*\"", "''");
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
