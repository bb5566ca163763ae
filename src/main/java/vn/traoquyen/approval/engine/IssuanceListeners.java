package vn.traoquyen.approval.engine;

import static vn.traoquyen.approval.engine.CompletedTask.decided;
import static vn.traoquyen.approval.engine.CompletedTask.taken;

import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.approval.ApprovalService;
import vn.traoquyen.approval.ReleaseChannel;
import vn.traoquyen.approval.Signing;
import vn.traoquyen.engine.Submission;
import vn.traoquyen.instrument.SigningCapacity;

/** How a dossier is decided, by whoever is competent, and how its instrument leaves the house. */
@Configuration
class IssuanceListeners {

    private final ApprovalService approvals;

    IssuanceListeners(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Bean
    TaskListener recordDecisionListener() {
        return decided((id, form) -> approvals.decide(
                id, Judgement.outcome(form), Judgement.words(form), signing(form), Judgement.pause(form)));
    }

    private static Signing signing(Submission form) {
        return new Signing(
                form.choice("signingCapacity", SigningCapacity.class).orElse(null),
                form.date("effectiveOn").orElse(null));
    }

    @Bean
    TaskListener recordCouncilSubmissionListener() {
        return decided(
                (id, form) -> approvals.signCouncilSubmission(id, Judgement.outcome(form), Judgement.words(form)));
    }

    @Bean
    TaskListener recordResolutionListener() {
        return decided((id, form) -> approvals.recordResolution(
                id,
                Judgement.outcome(form),
                Judgement.words(form),
                form.text("resolutionSymbol").orElse(null),
                form.date("resolutionOn").orElse(null)));
    }

    @Bean
    TaskListener recordRegistrationListener() {
        return decided((id, form) -> approvals.register(id, Judgement.outcome(form), Judgement.words(form)));
    }

    @Bean
    TaskListener recordReleaseListener() {
        return taken((id, form) -> approvals.release(
                id,
                form.choices("channels").stream().map(ReleaseChannel::valueOf).toList(),
                form.text("sentTo").map(text -> text.lines().toList()).orElse(List.of())));
    }
}
