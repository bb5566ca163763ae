package vn.traoquyen.register.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.traoquyen.engine.ProcessVariable;

/** The names that the model {@code bpmn/transfer-monitoring.bpmn} and Java share; they stand nowhere else. */
public final class TransferMonitoringProcess {

    public static final String KEY = "transferMonitoring";

    private TransferMonitoringProcess() {}

    /** The business key of a process is the id of its instrument. */
    static String instrumentOf(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    static String instrumentOf(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    static final class Tasks {

        static final String PREPARE_EXPIRY = "userTask_prepareExpiry";

        private Tasks() {}
    }

    /** What is done because of the last day, from the question whether there is one. */
    static final class Term {

        static final String BEGINNING = "gateway_termSet";
        static final String LAST_DAY_OVER = "event_lastDayOver";
        static final List<String> WAITING =
                List.of("event_warningDue", "event_expiryNear", "subProcess_expiry#multiInstanceBody", LAST_DAY_OVER);

        private Term() {}
    }

    /** A form has the name of its task's deed. */
    public static final class Forms {

        static final String REVIEW_TRANSFER = "reviewTransfer";
        static final String REPORT_TRANSFER = "reportTransfer";
        static final String PREPARE_EXPIRY = "prepareExpiry";

        public static final Set<String> ALL = Set.of(REVIEW_TRANSFER, REPORT_TRANSFER, PREPARE_EXPIRY);

        private Forms() {}
    }

    public static final class Messages {

        static final String HOLDINGS_ENDED = "holdingsEnded";
        static final String LEGAL_BASIS_CHANGED = "legalBasisChanged";

        public static final Set<String> ALL = Set.of(HOLDINGS_ENDED, LEGAL_BASIS_CHANGED);

        private Messages() {}
    }

    /** Which agency a task that is given to several belongs to, and how the last one ended. */
    public static final class Variables {

        /** Passed to the gateway behind the task, not kept. */
        static final ProcessVariable<String> OUTCOME = ProcessVariable.passingText("outcome");

        static final ProcessVariable<String> LEAD = ProcessVariable.text("lead");
        static final ProcessVariable<String> HOLDER = ProcessVariable.text("holder");
        static final ProcessVariable<String> AGENCY = ProcessVariable.text("agency");

        public static final Set<ProcessVariable<?>> ALL = Set.of(OUTCOME, LEAD, HOLDER, AGENCY);

        private Variables() {}
    }
}
