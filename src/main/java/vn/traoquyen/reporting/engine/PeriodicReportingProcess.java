package vn.traoquyen.reporting.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/periodic-reporting.bpmn} and Java share; they stand nowhere else. */
public final class PeriodicReportingProcess {

    public static final String KEY = "periodicReporting";

    private PeriodicReportingProcess() {}

    /** The business key of a process is the id of its period. */
    static String periodOf(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    static String periodOf(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    /** A form has the name of its task's deed. */
    public static final class Forms {

        static final String WRITE_REPORT = "writeReport";
        static final String CONSOLIDATE_REPORTS = "consolidateReports";
        static final String APPROVE_REPORT = "approveReport";
        static final String SEND_REPORT = "sendReport";

        public static final Set<String> ALL = Set.of(WRITE_REPORT, CONSOLIDATE_REPORTS, APPROVE_REPORT, SEND_REPORT);

        private Forms() {}
    }

    public static final class Messages {

        static final String PARTS_COMPLETE = "partsComplete";

        public static final Set<String> ALL = Set.of(PARTS_COMPLETE);

        private Messages() {}
    }

    /** Whose report a task is, and how the last decision ended. */
    public static final class Variables {

        /** Passed to the gateway behind the task, not kept. */
        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        static final ProcessVariable<String> REPORTER = ProcessVariable.text("reporter");

        public static final Set<ProcessVariable<?>> ALL = Set.of(OUTCOME, REPORTER);

        private Variables() {}
    }
}
