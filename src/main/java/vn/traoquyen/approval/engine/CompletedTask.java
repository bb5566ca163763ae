package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.engine.Submission;

/**
 * What every complete listener of the chain does: takes the form of its task into the domain, in whichever way it was
 * submitted. If the domain refuses it, the completion is rolled back with it and the task stays open.
 */
final class CompletedTask {

    private static final String APPRAISAL = "APPRAISAL";
    private static final String SUBMISSION = "SUBMISSION";

    private CompletedTask() {}

    /** Takes a form into the domain; nothing is decided by it. */
    @FunctionalInterface
    interface Taken {
        void take(DossierId dossier, Submission form);
    }

    /** Takes a form with a decision into the domain, which answers how the stage has ended. */
    @FunctionalInterface
    interface Decided {
        Outcome take(DossierId dossier, Submission form);
    }

    static TaskListener taken(Taken deed) {
        return task -> deed.take(TransferApprovalProcess.dossierOf(task), Submission.takenFrom(task));
    }

    static TaskListener decided(Decided deed) {
        return task -> follow(task, deed.take(TransferApprovalProcess.dossierOf(task), Submission.takenFrom(task)));
    }

    /** Tells the model how a stage ended, and what a dossier that was sent back must pass again once it is mended. */
    static void follow(DelegateTask task, Outcome outcome) {
        Variables.OUTCOME.set(task, outcome.name());
        if (outcome.sendsBack()) {
            boolean again = outcome == Outcome.UNQUALIFIED || outcome == Outcome.RETURN_FOR_APPRAISAL;
            Variables.MENDING_STAGE.set(task, again ? APPRAISAL : SUBMISSION);
        }
    }
}
