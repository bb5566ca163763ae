package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.id;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Whatever a model holds is drawn, so that it opens in the Modeler and in Cockpit. */
public class Diagrams implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes().flatMap(Diagrams::undrawn);
    }

    private static Stream<String> undrawn(ProcessModel model) {
        var shapes = drawn(model, "BPMNShape");
        var edges = drawn(model, "BPMNEdge");
        return Stream.concat(
                model.flowNodes()
                        .filter(node -> !shapes.contains(id(node)))
                        .map(node -> model.at(node, "has no shape")),
                model.all("sequenceFlow")
                        .filter(flow -> !edges.contains(id(flow)))
                        .map(flow -> model.at(flow, "has no line")));
    }

    private static Set<String> drawn(ProcessModel model, String kind) {
        return model.all(kind)
                .filter(shape -> shape.getChildNodes().getLength() > 0)
                .map((Element shape) -> shape.getAttribute("bpmnElement"))
                .collect(Collectors.toSet());
    }
}
