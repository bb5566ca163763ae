package vn.traoquyen.difficulty.engine;

import static vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.difficultyOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.difficulty.AnswerText;
import vn.traoquyen.difficulty.ChangeKind;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyOutcome;
import vn.traoquyen.difficulty.DifficultyService;
import vn.traoquyen.difficulty.Disclosure;
import vn.traoquyen.difficulty.MinistryService;
import vn.traoquyen.difficulty.SettlementService;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Variables;
import vn.traoquyen.engine.Submission;

/** Takes the forms of a difficulty into the domain; a refusal rolls the completion back. */
@Configuration
class DifficultyListeners {

    private final DifficultyService raisers;
    private final SettlementService settlement;
    private final MinistryService ministry;

    DifficultyListeners(DifficultyService raisers, SettlementService settlement, MinistryService ministry) {
        this.raisers = raisers;
        this.settlement = settlement;
        this.ministry = ministry;
    }

    /** Takes a form with a decision into the domain, which answers how the stage has ended. */
    @FunctionalInterface
    private interface Decided {
        DifficultyOutcome take(DifficultyId id, DifficultyOutcome outcome, Submission form);
    }

    private static TaskListener decided(Decided deed) {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = form.choice("outcome", DifficultyOutcome.class).orElseThrow();
            follow(task, deed.take(difficultyOf(task), outcome, form));
        };
    }

    private static void follow(DelegateTask task, DifficultyOutcome outcome) {
        Variables.OUTCOME.set(task, outcome.name());
    }

    @Bean
    TaskListener recordReceptionListener() {
        return decided((id, outcome, form) -> settlement.receive(id, outcome, words(form), mergeInto(form)));
    }

    @Bean
    TaskListener recordSettlementListener() {
        return decided((id, outcome, form) -> settlement.settle(id, outcome, answer(form), words(form)));
    }

    @Bean
    TaskListener recordCoordinationListener() {
        return decided((id, outcome, form) ->
                settlement.coordinate(id, outcome, department(form), words(form), mergeInto(form)));
    }

    @Bean
    TaskListener recordAdviceListener() {
        return decided((id, outcome, form) -> settlement.advise(id, outcome, answer(form), words(form)));
    }

    @Bean
    TaskListener recordAdviceSignatureListener() {
        return decided((id, outcome, form) -> settlement.sign(id, outcome, words(form)));
    }

    @Bean
    TaskListener recordDifficultyDecisionListener() {
        return decided((id, outcome, form) -> settlement.decide(
                id, outcome, answer(form), form.text("ministry").orElse(null), department(form), words(form)));
    }

    @Bean
    TaskListener recordMinistryLetterListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            ministry.sent(
                    difficultyOf(task),
                    form.text("number").orElse(null),
                    form.date("sentOn").orElse(null));
        };
    }

    @Bean
    TaskListener recordMinistryAnswerListener() {
        return decided((id, outcome, form) -> outcome == DifficultyOutcome.REMIND
                ? ministry.remind(id, words(form))
                : ministry.answered(
                        id,
                        form.text("number").orElse(null),
                        form.date("answeredOn").orElse(null),
                        answer(form)));
    }

    /** Made clear, it goes where it came from; given up, nowhere. */
    @Bean
    TaskListener recordClarificationListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = form.choice("outcome", DifficultyOutcome.class).orElseThrow();
            if (outcome == DifficultyOutcome.WITHDRAW) {
                raisers.giveUp(difficultyOf(task), words(form));
            } else {
                var place = raisers.clarify(
                        difficultyOf(task),
                        form.text("content").orElse(null),
                        form.text("proposal").orElse(null));
                Variables.PLACE.set(task, place.name());
            }
            follow(task, outcome);
        };
    }

    private static String words(Submission form) {
        return form.text("reason").or(() -> form.text("note")).orElse(null);
    }

    private static String mergeInto(Submission form) {
        return form.text("mergeInto").orElse(null);
    }

    private static String department(Submission form) {
        return form.text("department").orElse(null);
    }

    private static AnswerText answer(Submission form) {
        List<ChangeKind> changes =
                form.choices("changes").stream().map(ChangeKind::valueOf).toList();
        return new AnswerText(
                form.text("answer").orElse(null),
                form.text("answerBasis").orElse(null),
                form.choice("publication", Disclosure.class).orElse(null),
                form.text("publicQuestion").orElse(null),
                changes,
                form.text("changeNote").orElse(null));
    }
}
