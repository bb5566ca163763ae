package vn.traoquyen.difficulty.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.DifficultyService;
import vn.traoquyen.difficulty.OriginKind;
import vn.traoquyen.difficulty.Question;
import vn.traoquyen.difficulty.Urgency;
import vn.traoquyen.difficulty.WorkStream;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Variables;
import vn.traoquyen.engine.Submission;

/** Raises the difficulty when its process starts; row and process begin together, under one key. */
@Component
class RaiseDifficultyListener implements ExecutionListener {

    private final DifficultyService difficulties;

    RaiseDifficultyListener(DifficultyService difficulties) {
        this.difficulties = difficulties;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = Submission.takenFrom(execution);
        var difficulty = difficulties.raise(
                new Question(
                        form.text("title").orElse(null),
                        form.text("content").orElse(null),
                        form.text("proposal").orElse(null),
                        form.text("legalBasis").orElse(null),
                        form.choice("stream", WorkStream.class).orElse(null),
                        form.choice("urgency", Urgency.class).orElse(null),
                        form.text("onBehalfOf").orElse(null)),
                form.choice("originKind", OriginKind.class).orElse(null),
                form.text("originReference").orElse(null));
        execution.setProcessBusinessKey(difficulty.id().value());
        Variables.PLACE.set(execution, difficulty.place().name());
        if (difficulty.question().urgency().isPressing()) {
            Variables.PROCEDURE.set(execution, EngineDifficultyProcess.SHORTENED);
        }
    }
}
