package vn.traoquyen.notification.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names that the model {@code bpmn/notice-delivery.bpmn} and Java share; they stand nowhere else. */
public final class NoticeDeliveryProcess {

    public static final String KEY = "noticeDelivery";

    private NoticeDeliveryProcess() {}

    /** The business key of a process is the id of its letter. */
    static String letterOf(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
