package vn.traoquyen.register.monitoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.traoquyen.register.monitoring.Monitoring.Cycles;

/** All instruments that are watched over (các văn bản được theo dõi), with what was written down of them. */
public interface Monitorings {

    /**
     * Wishes that these be watched over. One that was over and has holdings again begins anew; one whose process runs is
     * to be looked at, for its last day may be another now.
     */
    void want(Collection<String> instrumentIds, Instant now);

    Optional<Monitoring> find(String instrumentId);

    List<Monitoring> ofInstruments(Collection<String> instrumentIds);

    /** Finds it and keeps others from changing it until the end of the transaction. */
    Optional<Monitoring> hold(String instrumentId);

    /** The next that have not begun, whoever is at work on them. */
    List<String> unstarted(int most);

    /** The next that have not begun, held until the end of the transaction; those that somebody else holds are left out. */
    List<String> takeUnstarted(int most);

    /** Puts it behind all others that have not begun. */
    void postpone(String instrumentId, Instant now);

    void started(Collection<String> instrumentIds, Instant now);

    void over(Collection<String> instrumentIds, Instant now);

    void warned(String instrumentId, int daysBefore);

    void cycles(String instrumentId, Cycles cycles);

    /** Their instruments are no longer in the register; their processes are to stop. */
    void withdraw(Collection<String> instrumentIds, Instant now);

    /** Some that were withdrawn, held as by {@link #takeUnstarted}. */
    List<String> takeWithdrawn(int most);

    /** Some whose holdings have changed since their process began, held as by {@link #takeUnstarted}. */
    List<String> takeOutdated(int most);

    /** Their processes follow the register again. */
    void followed(Collection<String> instrumentIds);

    /** So that it is warned of another last day as of the first. */
    void forgetWarnings(String instrumentId);

    void remove(Collection<String> instrumentIds);

    void add(String instrumentId, MonitoringEntry entry);

    /** Oldest first. */
    List<MonitoringEntry> entriesOf(String instrumentId);

    /** That a dossier was opened because of this entry. */
    void followedBy(long entryId, String dossierId);

    void add(String instrumentId, HolderReport report);

    /** Newest first. */
    List<HolderReport> reportsOf(String instrumentId);

    /** Of these instruments, those on which a person has already worked. */
    List<String> workedOn(Collection<String> instrumentIds);
}
