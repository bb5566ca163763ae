package vn.traoquyen.register.engine;

import static vn.traoquyen.register.engine.TransferMonitoringProcess.instrumentOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.register.engine.TransferMonitoringProcess.Variables;
import vn.traoquyen.register.monitoring.Monitoring.Cycles;
import vn.traoquyen.register.monitoring.MonitoringEntry.Judgement;
import vn.traoquyen.register.monitoring.MonitoringOutcome;
import vn.traoquyen.register.monitoring.MonitoringService;
import vn.traoquyen.register.monitoring.MonitoringService.Figures;

/** Takes the forms of an instrument in force into the domain; a refusal rolls the completion back. */
@Configuration
class MonitoringListeners {

    private final MonitoringService monitoring;

    MonitoringListeners(MonitoringService monitoring) {
        this.monitoring = monitoring;
    }

    @Bean
    TaskListener recordTransferReviewListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = monitoring.review(
                    instrumentOf(task),
                    Variables.LEAD.findIn(task).orElseThrow(),
                    outcome(form),
                    form.text("assessment").orElse(null),
                    judgement(form, task),
                    new Cycles(
                            form.number("reviewMonths").orElse(null),
                            form.number("reportMonths").orElse(null)));
            Variables.OUTCOME.set(task, outcome.name());
        };
    }

    @Bean
    TaskListener recordTransferReportListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            monitoring.report(
                    instrumentOf(task),
                    Variables.HOLDER.findIn(task).orElseThrow(),
                    new Figures(
                            form.number("received").orElse(0),
                            form.number("settled").orElse(0),
                            form.number("onTime").orElse(0),
                            form.text("difficulties").orElse(null),
                            form.text("proposals").orElse(null)));
        };
    }

    @Bean
    TaskListener recordExpiryDecisionListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = monitoring.decideExpiry(
                    instrumentOf(task),
                    Variables.LEAD.findIn(task).orElseThrow(),
                    outcome(form),
                    judgement(form, task));
            Variables.OUTCOME.set(task, outcome.name());
        };
    }

    @Bean
    TaskListener recordEndAcknowledgementListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            monitoring.acknowledgeEnd(
                    instrumentOf(task),
                    Variables.AGENCY.findIn(task).orElseThrow(),
                    form.text("note").orElse(null));
        };
    }

    private static MonitoringOutcome outcome(Submission form) {
        return form.choice("outcome", MonitoringOutcome.class).orElseThrow();
    }

    private static Judgement judgement(Submission form, DelegateTask task) {
        return new Judgement(
                form.text("reason").orElse(null),
                form.choices("concernedPowers"),
                form.date("validUntil").orElse(null),
                task.getCreateTime().toInstant());
    }
}
