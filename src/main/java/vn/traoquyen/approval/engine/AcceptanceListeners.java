package vn.traoquyen.approval.engine;

import static vn.traoquyen.approval.engine.CompletedTask.taken;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.Submission;

/** How each recipient takes over what was handed to it, and what it is answered where it cannot. */
@Configuration
class AcceptanceListeners {

    private final ApprovalService approvals;
    private final ReviewService reviews;

    AcceptanceListeners(ApprovalService approvals, ReviewService reviews) {
        this.approvals = approvals;
        this.reviews = reviews;
    }

    /** Recipients answer side by side, so each keeps its own outcome. */
    @Bean
    TaskListener recordAcceptanceListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome =
                    approvals.accept(TransferApprovalProcess.dossierOf(task), Judgement.outcome(form), words(form));
            Variables.ACCEPTANCE_OUTCOME.setBeside(Variables.RECIPIENT, task, outcome.name());
        };
    }

    private static String words(Submission form) {
        return Judgement.outcome(form) == Outcome.DIFFICULTY
                ? form.text("difficulty").orElse(null)
                : "Người phụ trách: " + form.text("personInCharge").orElse("")
                        + form.text("note").map(". "::concat).orElse("");
    }

    @Bean
    TaskListener recordUrgingListener() {
        return task -> {
            var form = Submission.takenFrom(task);
            var outcome = approvals.urge(
                    TransferApprovalProcess.dossierOf(task),
                    Variables.RECIPIENT.findIn(task).orElseThrow(),
                    Judgement.outcome(form),
                    Judgement.words(form));
            Variables.URGING_OUTCOME.setBeside(Variables.RECIPIENT, task, outcome.name());
        };
    }

    @Bean
    TaskListener recordDifficultyAnswerListener() {
        return taken((id, form) -> reviews.judge(
                id, Deed.RESOLVE_DIFFICULTY, Outcome.DONE, form.text("answer").orElse(null)));
    }
}
