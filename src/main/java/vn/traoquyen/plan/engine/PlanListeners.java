package vn.traoquyen.plan.engine;

import static vn.traoquyen.plan.engine.PlanExecutionProcess.undertakingOf;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.plan.RoundService;
import vn.traoquyen.plan.UndertakingService;
import vn.traoquyen.plan.UndertakingService.Judgement;
import vn.traoquyen.plan.Undertakings;
import vn.traoquyen.plan.engine.PlanExecutionProcess.Variables;

/** Takes the forms of an item into the domain; a refusal rolls the completion back. */
@Configuration
class PlanListeners {

    private final UndertakingService service;
    private final RoundService rounds;
    private final Undertakings undertakings;

    PlanListeners(UndertakingService service, RoundService rounds, Undertakings undertakings) {
        this.service = service;
        this.rounds = rounds;
        this.undertakings = undertakings;
    }

    @Bean
    TaskListener recordItemDateListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var undertaking = undertakings.find(undertakingOf(task)).orElseThrow();
            boolean periodic =
                    form.text("outcome").filter("ASK_EACH_PERIOD"::equals).isPresent();
            rounds.setDate(
                    undertaking.planId(),
                    undertaking.item(),
                    periodic ? null : form.date("dueOn").orElseThrow());
        };
    }

    @Bean
    TaskListener recordItemHolderListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            service.assign(
                    undertakingOf(task),
                    form.text("holder").orElseThrow(),
                    form.text("instruction").orElse(null));
        };
    }

    @Bean
    TaskListener recordItemReportListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            service.report(
                    undertakingOf(task),
                    form.text("result").orElseThrow(),
                    form.text("paper").orElse(null));
        };
    }

    @Bean
    TaskListener recordItemJudgementListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = service.judge(
                    undertakingOf(task),
                    form.choice("outcome", Judgement.class).orElseThrow(),
                    form.text("reason").or(() -> form.text("note")).orElse(null));
            Variables.OUTCOME.set(task, outcome.name());
        };
    }

    /** Whoever was told to do it finds the task among his own. */
    @Bean
    TaskListener giveItemToHolderListener() {
        return task -> undertakings
                .find(undertakingOf(task))
                .map(undertaking -> undertaking.holder())
                .ifPresent(task::setAssignee);
    }
}
