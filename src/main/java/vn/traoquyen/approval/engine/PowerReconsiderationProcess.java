package vn.traoquyen.approval.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/power-reconsideration.bpmn} and Java share; they stand nowhere else. */
public final class PowerReconsiderationProcess {

    public static final String KEY = "powerReconsideration";

    private PowerReconsiderationProcess() {}

    /** The business key of a process is the code of its power. */
    static String powerOf(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    static String powerOf(DelegateTask task) {
        return powerOf(task.getExecution());
    }

    public static final class Messages {

        static final String RECONSIDERATION_DEMANDED = "reconsiderationDemanded";

        public static final Set<String> ALL = Set.of(RECONSIDERATION_DEMANDED);

        private Messages() {}
    }

    public static final class Variables {

        /** What the agency answered: passed to the gateway behind it, not kept. */
        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        public static final Set<ProcessVariable<?>> ALL = Set.of(OUTCOME);

        private Variables() {}
    }
}
