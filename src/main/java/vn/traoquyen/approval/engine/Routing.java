package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;

/** Tells the model how a stage ended, and what a dossier that was sent back must pass again once it is mended. */
final class Routing {

    private static final String APPRAISAL = "APPRAISAL";
    private static final String SUBMISSION = "SUBMISSION";

    private Routing() {}

    static void follow(DelegateTask task, Outcome outcome) {
        Variables.OUTCOME.set(task, outcome.name());
        if (outcome.sendsBack()) {
            boolean again = outcome == Outcome.UNQUALIFIED || outcome == Outcome.RETURN_FOR_APPRAISAL;
            Variables.MENDING_STAGE.set(task, again ? APPRAISAL : SUBMISSION);
        }
    }
}
