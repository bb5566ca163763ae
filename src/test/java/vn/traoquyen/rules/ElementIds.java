package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.id;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** An element's id says its type and its deed: {@code userTask_appraiseDossier}. */
public class ElementIds implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes()
                .flatMap(model -> Stream.concat(model.flowNodes(), others(model))
                        .filter(element -> !id(element).matches(type(element) + "_[a-z][A-Za-z0-9]*"))
                        .map(element -> model.at(element, "the id is not " + type(element) + "_<deed>")));
    }

    private static Stream<Element> others(ProcessModel model) {
        return model.everything()
                .filter(element -> element.getLocalName().matches("sequenceFlow|message|error|signal|escalation"));
    }

    private static String type(Element element) {
        var name = element.getLocalName();
        if (name.endsWith("Gateway")) {
            return "gateway";
        }
        if (name.equals("sequenceFlow")) {
            return "flow";
        }
        return name.matches("intermediate.*|boundaryEvent") ? "event" : name;
    }
}
