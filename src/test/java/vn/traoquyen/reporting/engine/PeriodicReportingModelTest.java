package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Forms;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Messages;
import vn.traoquyen.reporting.engine.PeriodicReportingProcess.Variables;
import vn.traoquyen.rules.ModelFiles;
import vn.traoquyen.rules.SharedNames;

/** Names class and model of periodic reporting say the same. */
class PeriodicReportingModelTest {

    private static final String FILE = "periodic-reporting.bpmn";
    private static final SharedNames NAMES =
            new SharedNames(FILE, PeriodicReportingProcess.KEY, Messages.ALL, Forms.ALL);

    @Test
    void theModelBearsTheNamesThatJavaUses() {
        assertThat(NAMES.violations(ModelFiles.read())).isEmpty();
        assertThat(NAMES.violations(
                        ModelFiles.read().damaged(FILE, "name=\"partsComplete\"", "name=\"allPartsThere\"")))
                .isNotEmpty();
        assertThat(NAMES.violations(ModelFiles.read().damaged(FILE, "formRef=\"sendReport\"", "formRef=\"send\"")))
                .isNotEmpty();
    }

    @Test
    void everyNameThatIsDeclaredIsHeldAgainstTheModel() {
        assertThat(Messages.class.getDeclaredFields()).hasSize(Messages.ALL.size() + 1);
        assertThat(Forms.class.getDeclaredFields()).hasSize(Forms.ALL.size() + 1);
        assertThat(Variables.class.getDeclaredFields()).hasSize(Variables.ALL.size() + 1);
    }
}
