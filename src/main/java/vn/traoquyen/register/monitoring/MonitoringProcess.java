package vn.traoquyen.register.monitoring;

/** The process of an instrument in force as the domain speaks of it (quy trình theo dõi). */
public interface MonitoringProcess {

    void start(String instrumentId);

    /** Tells it that everything has ended by other instruments or by law. Where it no longer waits, nothing happens. */
    void holdingsEnded(String instrumentId);

    /** Calls for a review now; where one is under way already, nothing happens. */
    void legalBasisChanged(String instrumentId);

    /** Ends it without a trace in the register. */
    void stop(String instrumentId);
}
