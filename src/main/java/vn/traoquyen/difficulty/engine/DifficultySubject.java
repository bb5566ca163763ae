package vn.traoquyen.difficulty.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Difficulties;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.engine.TaskSubject;

/** A task of a difficulty is about what is asked. */
@Component
class DifficultySubject implements TaskSubject {

    private final Difficulties difficulties;

    DifficultySubject(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    @Override
    public String processKey() {
        return DifficultyResolutionProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return difficulties
                .find(DifficultyId.of(businessKey))
                .map(difficulty -> new Subject(
                        difficulty.question().title(),
                        businessKey + ": " + difficulty.question().title()));
    }
}
