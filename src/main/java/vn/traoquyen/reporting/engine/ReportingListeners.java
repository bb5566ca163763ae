package vn.traoquyen.reporting.engine;

import static vn.traoquyen.reporting.engine.PeriodicReportingProcess.periodOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Variables;
import vn.traoquyen.reporting.periodic.ApprovalOutcome;
import vn.traoquyen.reporting.periodic.ConsolidationService;
import vn.traoquyen.reporting.periodic.JointSection;
import vn.traoquyen.reporting.periodic.PartContent;
import vn.traoquyen.reporting.periodic.PartService;

/** Takes the forms of a period into the domain; a refusal rolls the completion back. */
@Configuration
class ReportingListeners {

    private final PartService parts;
    private final ConsolidationService consolidation;

    ReportingListeners(PartService parts, ConsolidationService consolidation) {
        this.parts = parts;
        this.consolidation = consolidation;
    }

    /** Whoever takes the task in hand begins with what the system knows at that moment. */
    @Bean
    TaskListener refreshReportListener() {
        return task -> {
            if (task.getAssignee() != null) {
                parts.refresh(periodOf(task), reporter(task));
            }
        };
    }

    @Bean
    TaskListener recordReportListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            parts.send(
                    periodOf(task),
                    reporter(task),
                    new PartContent(
                            figures(form.rows("figures")),
                            texts(form.rows("texts")),
                            form.text("addition").orElse(null),
                            form.text("proposals").orElse(null)));
        };
    }

    @Bean
    TaskListener openConsolidationListener() {
        return task -> consolidation.open(periodOf(task));
    }

    @Bean
    TaskListener recordJointReportListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            consolidation.consolidate(
                    periodOf(task),
                    form.text("summary").orElse(null),
                    sections(form.rows("sections")),
                    form.text("missingNote").orElse(null));
        };
    }

    @Bean
    TaskListener recordReportApprovalListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = consolidation.decide(
                    periodOf(task),
                    form.choice("outcome", ApprovalOutcome.class).orElseThrow(),
                    form.text("reason").orElse(null));
            Variables.OUTCOME.set(task, outcome.name());
        };
    }

    @Bean
    TaskListener recordReportSendingListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            consolidation.send(
                    periodOf(task),
                    form.number("number").orElseThrow(),
                    form.date("sentOn").orElseThrow());
        };
    }

    private static String reporter(DelegateTask task) {
        return Variables.REPORTER.findIn(task).orElseThrow();
    }

    private static Map<String, Integer> figures(List<Map<String, Object>> rows) {
        var figures = new LinkedHashMap<String, Integer>();
        each(rows, "figure", (line, figure) -> figures.put(line, ((Number) figure).intValue()));
        return figures;
    }

    /** A text that was emptied is left out of its row. */
    private static Map<String, String> texts(List<Map<String, Object>> rows) {
        var texts = new LinkedHashMap<String, String>();
        rows.forEach(row -> texts.put((String) row.get("line"), (String) row.getOrDefault("text", "")));
        return texts;
    }

    private static void each(List<Map<String, Object>> rows, String key, BiConsumer<String, Object> taken) {
        rows.stream()
                .filter(row -> row.get(key) != null)
                .forEach(row -> taken.accept((String) row.get("line"), row.get(key)));
    }

    private static List<JointSection> sections(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> new JointSection((String) row.get("title"), (String) row.getOrDefault("text", "")))
                .toList();
    }
}
