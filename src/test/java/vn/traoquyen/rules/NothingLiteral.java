package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.id;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** No model names an agency, a group or a position, or says how long something takes or on which day it is. */
public class NothingLiteral implements ModelRule {

    private static final String AGENCY_OR_GROUP = "(?s).*\\b(so-[a-z]+|ban-ql-|thanh-tra-|vp-ubnd|ubnd-tinh|hdnd-tinh"
            + "|xa-\\d|chuyen-vien|lanh-dao|van-thu|quan-tri).*";

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes().flatMap(model -> Stream.concat(agencies(model), times(model)));
    }

    private static Stream<String> agencies(ProcessModel model) {
        return model.everything()
                .filter(element -> values(element).anyMatch(value -> value.matches(AGENCY_OR_GROUP)))
                .map(element -> model.at(element, "names an agency or a group"));
    }

    private static Stream<String> times(ProcessModel model) {
        return Stream.of("timeDate", "timeDuration", "timeCycle")
                .flatMap(model::all)
                .filter(timer -> !timer.getTextContent().strip().matches("\\$\\{\\w+\\.\\w+\\(.*\\)}"))
                .map(timer -> model.at((Element) timer.getParentNode(), "the timer asks no bean"));
    }

    private static Stream<String> values(Element element) {
        var attributes = element.getAttributes();
        var text = inner(element);
        return Stream.concat(
                Stream.of(text),
                IntStream.range(0, attributes.getLength())
                        .mapToObj(attributes::item)
                        .map(Node::getNodeValue)
                        .filter(value -> !value.equals(id(element))));
    }

    private static String inner(Element element) {
        var first = element.getFirstChild();
        return first != null && first.getNodeType() == Node.TEXT_NODE ? first.getNodeValue() : "";
    }
}
