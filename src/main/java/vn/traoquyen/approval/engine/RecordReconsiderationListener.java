package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Reconsideration.Answer;
import vn.traoquyen.approval.ReconsiderationService;
import vn.traoquyen.approval.engine.PowerReconsiderationProcess.Variables;
import vn.traoquyen.engine.Submission;

/** Takes the agency's answer into the domain, and tells the model whether it proposes the power. */
@Component
class RecordReconsiderationListener implements TaskListener {

    private final ReconsiderationService reconsiderations;

    RecordReconsiderationListener(ReconsiderationService reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.takenFrom(task);
        var answer = form.choice("outcome", Answer.class).orElseThrow();
        reconsiderations.answer(
                PowerReconsiderationProcess.powerOf(task),
                answer,
                form.text("reason").orElse(null),
                form.date("reviewOn").orElse(null));
        Variables.OUTCOME.set(task, answer.name());
    }
}
