package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Compares the model with what the process tests reached, and writes {@code target/process-coverage.html}. It judges
 * when all of them are done, in whatever order they ran; a run of only some of them is reported and not judged.
 */
class ProcessCoverage implements AfterAllCallback {

    private static final Path REPORT = Path.of("target", "process-coverage.html");
    private static final Set<String> DONE = new TreeSet<>();

    @Override
    public void afterAll(ExtensionContext context) {
        var engine = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
        DONE.add(context.getRequiredTestClass().getName());
        var missing = new TreeSet<>(processTests());
        missing.removeAll(DONE);
        var model = model(engine);
        var reached = reached(engine, model);
        write(model, reached, missing);
        if (missing.isEmpty()) {
            assertThat(unreached(model, reached))
                    .as("elements of the model that no process test reaches, see %s", REPORT)
                    .isEmpty();
        }
    }

    private static Set<String> processTests() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
        return scanner.findCandidateComponents(ProcessTest.class.getPackageName()).stream()
                .map(test -> test.getBeanClassName())
                .collect(Collectors.toSet());
    }

    private static BpmnModelInstance model(ProcessEngine engine) {
        var repository = engine.getRepositoryService();
        return repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("transferApproval")
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** How often each element was entered. */
    private static Map<String, Long> reached(ProcessEngine engine, BpmnModelInstance model) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .collect(Collectors.groupingBy(
                        activity -> activity.getActivityId(), TreeMap::new, Collectors.counting()));
    }

    private static List<String> unreached(BpmnModelInstance model, Map<String, Long> reached) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(id -> !reached.containsKey(id))
                .sorted()
                .toList();
    }

    private static void write(BpmnModelInstance model, Map<String, Long> reached, Set<String> missing) {
        try {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, new CoverageReport(model, reached, missing).html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
