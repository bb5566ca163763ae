package vn.traoquyen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every agency's share of every item (danh sách phần việc). */
public interface Undertakings {

    void add(Collection<Undertaking> undertakings, Collection<String> toStart);

    Optional<Undertaking> find(String id);

    List<Undertaking> ofPlan(String planId);

    List<Undertaking> ofPlans(Collection<String> planIds);

    /** All of these agencies, whatever the plan. */
    List<Undertaking> ofAgencies(Collection<String> agencies);

    /** Held for the rest of the transaction. */
    Optional<Undertaking> hold(String id);

    void status(String id, UndertakingStatus status);

    /** A new round begins. */
    void begin(String id, int round, LocalDate dueOn, String dueSource, Long letterId, UndertakingStatus status);

    void holder(String id, String userId);

    void started(String id, Instant at);

    void close(String id, UndertakingStatus how, Instant at);

    void add(String id, UndertakingEntry entry);

    /** The oldest first. */
    List<UndertakingEntry> entriesOf(String id);

    /** Ids of those of a plan of which a report was ever accepted. */
    Set<String> acceptedOf(String planId);

    /** The open ones of agencies that have ended by that day. */
    List<Undertaking> ofEndedAgencies(LocalDate day);
}
