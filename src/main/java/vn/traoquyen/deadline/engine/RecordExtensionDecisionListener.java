package vn.traoquyen.deadline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.ExtensionService;
import vn.traoquyen.deadline.engine.DeadlineExtensionProcess.Variables;
import vn.traoquyen.engine.Submission;

/** Takes the decision on more time into the domain, and tells the model which way it went. */
@Component
class RecordExtensionDecisionListener implements TaskListener {

    private enum Outcome {
        GRANT,
        REFUSE
    }

    private final ExtensionService extensions;

    RecordExtensionDecisionListener(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        var id = DeadlineExtensionProcess.extensionOf(task);
        var outcome = form.choice("outcome", Outcome.class).orElseThrow();
        if (outcome == Outcome.GRANT) {
            extensions.grant(id, form.date("until").orElse(null));
        } else {
            extensions.refuse(id, form.text("reason").orElse(null));
        }
        Variables.OUTCOME.set(task, outcome.name());
    }
}
