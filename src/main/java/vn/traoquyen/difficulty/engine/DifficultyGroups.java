package vn.traoquyen.difficulty.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Difficulties;
import vn.traoquyen.engine.ModelBean;

/** Who is offered the tasks of a difficulty: whoever works where it lies. */
@Component
@ModelBean
public class DifficultyGroups {

    private final Difficulties difficulties;

    DifficultyGroups(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    public String holders(DelegateExecution execution) {
        return difficulties
                .find(DifficultyResolutionProcess.difficultyOf(execution))
                .orElseThrow()
                .holders()
                .toString();
    }
}
