package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess;
import vn.traoquyen.rules.ModelFiles;
import vn.traoquyen.rules.SharedNames;

/** The model of difficulties and its names class say the same. */
class DifficultyModelTest {

    private static final String MODEL = "difficulty-resolution.bpmn";
    private static final ModelFiles FILES = ModelFiles.read();
    private static final SharedNames NAMES = new SharedNames(
            MODEL,
            DifficultyResolutionProcess.KEY,
            DifficultyResolutionProcess.Messages.ALL,
            DifficultyResolutionProcess.Forms.ALL);

    @Test
    void theyShareTheirNames() {
        assertThat(NAMES.violations(FILES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id=\"difficultyResolution\",                 id=\"resolution\"",
        "name=\"difficultyWithdrawn\",                name=\"withdrawn\"",
        "camunda:formRef=\"decideDifficulty\",        camunda:formRef=\"decide\""
    })
    void anotherNameIsNoticed(String from, String to) {
        assertThat(NAMES.violations(FILES.damaged(MODEL, from, to))).isNotEmpty();
    }

    @Test
    void everyNameThatIsDeclaredIsHeldAgainstTheModel() {
        assertHeld(DifficultyResolutionProcess.Variables.class, DifficultyResolutionProcess.Variables.ALL);
        assertHeld(DifficultyResolutionProcess.Messages.class, DifficultyResolutionProcess.Messages.ALL);
        assertHeld(DifficultyResolutionProcess.Forms.class, DifficultyResolutionProcess.Forms.ALL);
    }

    private static void assertHeld(Class<?> names, Set<?> held) {
        assertThat(names.getDeclaredFields()).hasSize(held.size() + 1);
    }
}
