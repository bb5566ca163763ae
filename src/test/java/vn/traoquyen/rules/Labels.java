package vn.traoquyen.rules;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Every step is labelled, a gateway that splits asks a question, and each flow leaving it is an answer. */
public class Labels implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes()
                .flatMap(model -> Stream.of(unnamedSteps(model), noQuestions(model), noAnswers(model))
                        .flatMap(found -> found));
    }

    private static Stream<String> unnamedSteps(ProcessModel model) {
        return model.flowNodes()
                .filter(node -> !node.getLocalName().endsWith("Gateway"))
                .filter(node -> name(node).isBlank())
                .map(node -> model.at(node, "has no name"));
    }

    private static Stream<String> noQuestions(ProcessModel model) {
        return model.flowNodes()
                .filter(model::splits)
                .filter(gateway -> !name(gateway).endsWith("?"))
                .map(gateway -> model.at(gateway, "splits, but its name is no question"));
    }

    private static Stream<String> noAnswers(ProcessModel model) {
        return model.flowNodes()
                .filter(model::splits)
                .flatMap(model::flowsLeaving)
                .filter(flow -> name(flow).isBlank())
                .map(flow -> model.at(flow, "leaves a gateway without a name"));
    }

    private static String name(Element element) {
        return element.getAttribute("name");
    }
}
