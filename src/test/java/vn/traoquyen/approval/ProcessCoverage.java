package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.traoquyen.approval.engine.PowerReconsiderationProcess;
import vn.traoquyen.approval.engine.TransferApprovalProcess;
import vn.traoquyen.deadline.engine.DeadlineExtensionProcess;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess;
import vn.traoquyen.notification.engine.NoticeDeliveryProcess;
import vn.traoquyen.plan.engine.PlanExecutionProcess;
import vn.traoquyen.register.engine.TransferMonitoringProcess;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess;

/**
 * Compares the models with what the process tests reached, and writes {@code target/process-coverage.html}. It judges
 * when all of them are done, in whatever order they ran; a run of only some of them is reported and not judged.
 */
class ProcessCoverage implements AfterAllCallback {

    private static final Path REPORT = Path.of("target", "process-coverage.html");
    private static final Set<String> DONE = new TreeSet<>();

    @Override
    public void afterAll(ExtensionContext context) {
        DONE.add(context.getRequiredTestClass().getName());
        var application = SpringExtension.getApplicationContext(context);
        var engine = application.getBean(ProcessEngine.class);
        var flows = application.getBean(TakenFlows.class).all();
        var share = new CoverageShare(DONE, history(engine), flows).withOthers();
        var missing = share.missing(processTests());
        var reached = ReachedElements.of(models(engine), share.history(), share.flows());
        write(new CoverageReport(reached, missing).html());
        if (missing.isEmpty()) {
            assertThat(reached.never())
                    .as("elements of the models that no process test reaches, see %s", REPORT)
                    .isEmpty();
        }
    }

    private static List<String> processTests() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
        return scanner.findCandidateComponents("vn.traoquyen").stream()
                .map(BeanDefinition::getBeanClassName)
                .toList();
    }

    private static List<BpmnModelInstance> models(ProcessEngine engine) {
        var repository = engine.getRepositoryService();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKeysIn(
                        TransferApprovalProcess.KEY,
                        TransferMonitoringProcess.KEY,
                        PowerReconsiderationProcess.KEY,
                        PeriodicReportingProcess.KEY,
                        NoticeDeliveryProcess.KEY,
                        DifficultyResolutionProcess.KEY,
                        DeadlineExtensionProcess.KEY,
                        PlanExecutionProcess.KEY)
                .latestVersion()
                .list()
                .stream()
                .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                .toList();
    }

    /** How often the engine left each element, by process and id. */
    private static Map<String, Long> history(ProcessEngine engine) {
        var activities =
                engine.getHistoryService().createHistoricActivityInstanceQuery().finished();
        return activities.list().stream()
                .collect(Collectors.groupingBy(
                        activity -> activity.getProcessDefinitionKey() + "/" + activity.getActivityId(),
                        Collectors.counting()));
    }

    private static void write(String report) {
        try {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
