package vn.traoquyen.difficulty.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/difficulty-resolution.bpmn} and Java share; they stand nowhere else. */
public final class DifficultyResolutionProcess {

    public static final String KEY = "difficultyResolution";

    private DifficultyResolutionProcess() {}

    /** The business key of a process is the code of its difficulty. */
    static DifficultyId difficultyOf(DelegateTask task) {
        return difficultyOf(task.getExecution());
    }

    static DifficultyId difficultyOf(DelegateExecution execution) {
        return DifficultyId.of(execution.getProcessBusinessKey());
    }

    /** Forms that show more than every other; a form has the name of its task's deed. */
    public static final class Forms {

        static final String RECEIVE_DIFFICULTY = "receiveDifficulty";
        static final String CLARIFY_DIFFICULTY = "clarifyDifficulty";
        static final String COORDINATE_DIFFICULTY = "coordinateDifficulty";
        static final String DECIDE_DIFFICULTY = "decideDifficulty";

        public static final Set<String> ALL =
                Set.of(RECEIVE_DIFFICULTY, CLARIFY_DIFFICULTY, COORDINATE_DIFFICULTY, DECIDE_DIFFICULTY);

        private Forms() {}
    }

    public static final class Messages {

        static final String DIFFICULTY_OPENED = "difficultyOpened";
        static final String DIFFICULTY_WITHDRAWN = "difficultyWithdrawn";

        public static final Set<String> ALL = Set.of(DIFFICULTY_OPENED, DIFFICULTY_WITHDRAWN);

        private Messages() {}
    }

    public static final class Variables {

        /** SHORTENED where it is urgent, by which the table of terms gives every stage the shorter one; else absent. */
        static final ProcessVariable<String> PROCEDURE = ProcessVariable.text("procedure");

        /** How the last stage ended: passed to the gateway behind it, not kept. */
        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        /** Where a difficulty begins, or goes again once it is clear: passed on, not kept. */
        static final ProcessVariable<String> PLACE = ProcessVariable.passingText("place");

        public static final Set<ProcessVariable<?>> ALL = Set.of(PROCEDURE, OUTCOME, PLACE);

        private Variables() {}
    }
}
