package vn.traoquyen.approval.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DecisionService;
import vn.traoquyen.engine.Submission;

/** Takes down what the council resolved. */
@Component
class RecordResolutionListener implements TaskListener {

    private final DecisionService decisions;

    RecordResolutionListener(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.in(task);
        Routing.follow(
                task,
                decisions.recordResolution(
                        TransferApprovalProcess.dossierOf(task),
                        Judgement.outcome(form),
                        Judgement.words(form),
                        form.text("resolutionSymbol").orElse(null),
                        form.date("resolutionOn").orElse(null)));
    }
}
