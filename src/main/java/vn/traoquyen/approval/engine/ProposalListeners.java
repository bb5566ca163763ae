package vn.traoquyen.approval.engine;

import static vn.traoquyen.approval.engine.CompletedTask.decided;
import static vn.traoquyen.approval.engine.CompletedTask.taken;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.approval.DossierService;

/** What the lead agency does with its own dossier: signs it, mends it, lets it rest. */
@Configuration
class ProposalListeners {

    private final DossierService dossiers;

    ProposalListeners(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Bean
    TaskListener recordProposalSignatureListener() {
        return decided((id, form) ->
                dossiers.signProposal(id, Judgement.outcome(form), Judgement.words(form), Judgement.pause(form)));
    }

    @Bean
    TaskListener recordConsiderationListener() {
        return decided((id, form) -> dossiers.consider(id, Judgement.outcome(form), Judgement.words(form)));
    }

    @Bean
    TaskListener recordRevisionListener() {
        return taken((id, form) -> dossiers.revise(id, form.text("explanation").orElse(null), Judgement.mending(form)));
    }

    @Bean
    TaskListener recordPauseReviewListener() {
        return decided((id, form) -> dossiers.reviewPause(
                id,
                Judgement.outcome(form),
                Judgement.words(form),
                form.date("reviewOn").orElse(null)));
    }
}
