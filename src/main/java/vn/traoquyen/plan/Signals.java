package vn.traoquyen.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** What processes are still to be told (tín hiệu chờ chuyển). */
public interface Signals {

    /** Tells the processes of these something, soon and one after the other. */
    void signal(Collection<String> undertakingIds, Signal signal);

    /** The next that waits to be told something, kept from every other node until the transaction ends. */
    Optional<Signalled> take(Instant now);

    void delivered(String undertakingId);

    /** Lets all others be told before this one. */
    void postpone(String undertakingId, Instant until);

    /** What a process is told (tín hiệu). */
    enum Signal {
        START,
        DATE_SET,
        LETTER,
        WITHDRAW
    }

    /** Who is to be told what. */
    record Signalled(String id, Signal signal) {}
}
