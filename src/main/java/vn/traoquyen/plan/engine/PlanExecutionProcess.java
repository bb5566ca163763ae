package vn.traoquyen.plan.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/plan-execution.bpmn} and Java share; they stand nowhere else. */
public final class PlanExecutionProcess {

    public static final String KEY = "planExecution";

    private PlanExecutionProcess() {}

    /** The business key of a process is the id of its undertaking. */
    static String undertakingOf(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    static String undertakingOf(DelegateTask task) {
        return undertakingOf(task.getExecution());
    }

    /** A form has the name of its task's deed. */
    public static final class Forms {

        static final String SET_ITEM_DATE = "setItemDate";
        static final String ASSIGN_ITEM = "assignItem";
        static final String REPORT_ITEM = "reportItem";
        static final String ACCEPT_REPORT = "acceptItemReport";

        public static final Set<String> ALL = Set.of(SET_ITEM_DATE, ASSIGN_ITEM, REPORT_ITEM, ACCEPT_REPORT);

        private Forms() {}
    }

    public static final class Messages {

        static final String DATE_SET = "itemDateSet";
        static final String LETTER_REGISTERED = "centralLetterRegistered";
        static final String ITEM_WITHDRAWN = "itemWithdrawn";

        public static final Set<String> ALL = Set.of(DATE_SET, LETTER_REGISTERED, ITEM_WITHDRAWN);

        private Messages() {}
    }

    /** Passed to the gateway behind a step, not kept. */
    public static final class Variables {

        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        public static final Set<ProcessVariable<?>> ALL = Set.of(OUTCOME);

        private Variables() {}
    }
}
