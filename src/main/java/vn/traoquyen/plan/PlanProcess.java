package vn.traoquyen.plan;

/** The process of one agency's share of an item, as the domain speaks of it (quy trình thực hiện đầu việc). */
public interface PlanProcess {

    void start(String undertakingId);

    /** Until when is known now; where it does not wait for that, nothing happens. */
    void dateSet(String undertakingId);

    /** The letter of the higher level has come; where it does not wait for one, nothing happens. */
    void letterRegistered(String undertakingId);

    /** Ends it, wherever it stands. */
    void withdraw(String undertakingId);
}
