package vn.traoquyen.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All notices (các thông báo); none is ever taken away. */
public interface Notices {

    /** Adds a notice for each recipient who was not yet told of the event, all in one statement. */
    void add(Collection<Announcement> announcements, Collection<Recipient> reachable, Instant now);

    Page of(Collection<Recipient> recipients, boolean unreadOnly, int page, int size);

    /** What was told about this business key, newest first. */
    List<Notice> about(String businessKey);

    /** @return how many were not read before */
    int read(Collection<Recipient> recipients, Collection<Long> ids, Instant now);

    int readAll(Collection<Recipient> recipients, Instant now);

    /**
     * Notices that wait for a letter, of some recipients, each with all of his, oldest first; whoever has a letter under way
     * that was made since then gets no other.
     */
    List<Notice> waiting(int recipients, Instant since);

    /** What was told since then without a letter, but for new work, which the digest lists as long as it is open. */
    List<Notice> withoutLetterSince(Instant moment);

    /** @param letters the letter that each notice is told in */
    void putInto(Map<Long, String> letters);

    /** Lets go of what can no longer be sent to anybody; it stays to be read. */
    void keep(Collection<Long> ids);

    /** A page of somebody's notices, and how many of all are unread (một trang thông báo). */
    record Page(int page, int size, long total, long unread, List<Notice> items) {}
}
