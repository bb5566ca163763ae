package vn.traoquyen.calendar;

import java.util.List;
import java.util.Optional;

/** Where the calendar and its history are written down (sổ lịch làm việc). */
public interface CalendarBook {

    /** Keeps every other change waiting until this transaction ends, and says what is on record now. */
    CalendarEntries take();

    void write(CalendarChange change, CalendarNote note);

    /** The newest first. */
    List<CalendarNote> history(int most);

    /** The newest change of which it is not yet sure that every node has counted with it. */
    Optional<Long> newestUnsettled();

    /** Whether there was something to settle up to that change; says so to one asker only. */
    Optional<CalendarNote> settle(long upTo);
}
