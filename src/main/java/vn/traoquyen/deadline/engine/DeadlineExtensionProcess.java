package vn.traoquyen.deadline.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/deadline-extension.bpmn} and Java share; they stand nowhere else. */
public final class DeadlineExtensionProcess {

    public static final String KEY = "deadlineExtension";

    private DeadlineExtensionProcess() {}

    /** The business key of a process is the number of its request. */
    static long extensionOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessBusinessKey());
    }

    static long extensionOf(DelegateTask task) {
        return extensionOf(task.getExecution());
    }

    public static final class Messages {

        static final String EXTENSION_ASKED = "extensionAsked";
        static final String STAGE_CLOSED = "stageClosed";

        public static final Set<String> ALL = Set.of(EXTENSION_ASKED, STAGE_CLOSED);

        private Messages() {}
    }

    public static final class Variables {

        /** What was decided: passed to the gateway behind it, not kept. */
        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        public static final Set<ProcessVariable<?>> ALL = Set.of(OUTCOME);

        private Variables() {}
    }
}
