package vn.traoquyen.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All letters (các thư). */
public interface Letters {

    /** Only one node at a time makes letters; false where another does. Held until the end of the transaction. */
    boolean holdMaking();

    /** Leaves out a digest whose recipient has one of that day. */
    void add(Collection<Letter> letters);

    /** Letters whose process is still to be started; what another node is at work on is left out. */
    List<String> takeUnstarted(int most);

    void started(Collection<String> ids, Instant now);

    Optional<Letter> find(String id);

    void sent(String id, Instant now);

    void refused(String id, String problem, Instant now);

    /** False where the digests of this day were made before, or are being made by another node. */
    boolean beginDigests(LocalDate day, Instant now);

    boolean digestsMade(LocalDate day);

    /** When the last digests were made before this day. */
    Optional<Instant> lastDigestsBefore(LocalDate day);
}
