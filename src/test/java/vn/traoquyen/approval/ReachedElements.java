package vn.traoquyen.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Every node and every flow of some models, and whether it was reached. */
record ReachedElements(List<Reached> all) {

    record Reached(String type, String id, String label, boolean reached, long times) {}

    /**
     * Both by process and id.
     *
     * @param history how often each node was left
     * @param flows those that were taken
     */
    static ReachedElements of(List<BpmnModelInstance> models, Map<String, Long> history, Set<String> flows) {
        var all = new ArrayList<Reached>();
        models.forEach(model -> collect(model, history, flows, all));
        all.sort(Comparator.comparing(Reached::reached)
                .thenComparing(Reached::type)
                .thenComparing(Reached::id));
        return new ReachedElements(List.copyOf(all));
    }

    private static void collect(
            BpmnModelInstance model, Map<String, Long> history, Set<String> flows, List<Reached> all) {
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            var times = history.getOrDefault(process + "/" + node.getId(), 0L);
            all.add(reached(node, times > 0 || isLink(node) && isPassed(node, process, flows), times));
        }
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            // what an event-based gateway waits for happens; the flow to it is not taken
            if (!(flow.getSource() instanceof EventBasedGateway)) {
                all.add(reached(flow, flows.contains(process + "/" + flow.getId()), 0));
            }
        }
    }

    private static Reached reached(FlowElement element, boolean reached, long times) {
        var label = element.getName() == null ? "" : element.getName();
        return new Reached(element.getElementType().getTypeName(), element.getId(), label, reached, times);
    }

    private static boolean isLink(FlowNode node) {
        return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }

    /** A link is thrown where a flow comes in, and caught where one goes out. */
    private static boolean isPassed(FlowNode link, String process, Set<String> flows) {
        var beside = link.getIncoming().isEmpty() ? link.getOutgoing() : link.getIncoming();
        return beside.stream().anyMatch(flow -> flows.contains(process + "/" + flow.getId()));
    }

    List<String> never() {
        return all.stream().filter(one -> !one.reached()).map(Reached::id).toList();
    }
}
