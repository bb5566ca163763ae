package vn.traoquyen.register.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/** The process of an instrument in force as the domain speaks of it (quy trình theo dõi). */
public interface MonitoringProcess {

    void start(String instrumentId);

    /** Tells it that everything has ended by other instruments or by law. Where it no longer waits, nothing happens. */
    void holdingsEnded(String instrumentId);

    /** Calls for a review now; where one is under way already, nothing happens. */
    void legalBasisChanged(String instrumentId);

    /** Whether it watches over what is in force; not where it only waits for notes of the end. */
    boolean isAtWork(String instrumentId);

    /** The last day that its timers stand for; empty where it knows of none. */
    Optional<LocalDate> lastDay(String instrumentId);

    /** Begins the preparation of the last day anew; reviews and reports go on as they are. */
    void reschedule(String instrumentId);

    /** Ends it without a trace in the register. */
    void stop(String instrumentId);
}
