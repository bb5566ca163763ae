package vn.traoquyen.deadline;

/** Brings a request for more time to whoever decides it (quy trình gia hạn). */
public interface ExtensionProcess {

    void ask(long extensionId);

    /** The task is done: nobody needs to decide any more. */
    void lapse(long extensionId);
}
