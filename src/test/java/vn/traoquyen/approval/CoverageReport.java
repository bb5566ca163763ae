package vn.traoquyen.approval;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What the process tests reached, as a page to read: what was never reached stands first. */
record CoverageReport(BpmnModelInstance model, Map<String, Long> reached, Set<String> missingTests) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Process coverage</title>
            <style>
            body { font: 15px/1.4 sans-serif; margin: 2rem; }
            td, th { padding: .2rem .8rem; text-align: left; border-bottom: 1px solid #ddd; }
            .never { background: #fdd; }
            td:last-child { text-align: right; }
            </style>
            </head>
            <body>
            <h1>Process coverage: %s</h1>
            <p><strong>%d of %d elements reached (%d %%).</strong> %s</p>
            <table>
            <tr><th>Type</th><th>Element</th><th>Label</th><th>Times reached</th></tr>
            %s
            </table>
            </body>
            </html>
            """;

    String html() {
        var nodes = model.getModelElementsByType(FlowNode.class).stream()
                .sorted(Comparator.comparing((FlowNode node) -> times(node) > 0)
                        .thenComparing(CoverageReport::type)
                        .thenComparing(FlowNode::getId))
                .toList();
        var covered = nodes.stream().filter(node -> times(node) > 0).count();
        return PAGE.formatted(
                "transferApproval",
                covered,
                nodes.size(),
                100 * covered / nodes.size(),
                missingTests.isEmpty()
                        ? "All process tests have run."
                        : "Not yet run: " + String.join(", ", missingTests) + ".",
                nodes.stream().map(this::row).collect(Collectors.joining("\n")));
    }

    private String row(FlowNode node) {
        return "<tr%s><td>%s</td><td>%s</td><td>%s</td><td>%d</td></tr>"
                .formatted(
                        times(node) > 0 ? "" : " class=\"never\"",
                        type(node),
                        node.getId(),
                        node.getName() == null
                                ? ""
                                : node.getName().replace("&", "&amp;").replace("<", "&lt;"),
                        times(node));
    }

    private static String type(FlowNode node) {
        return node.getElementType().getTypeName();
    }

    private long times(FlowNode node) {
        return reached.getOrDefault(node.getId(), 0L);
    }
}
