package vn.traoquyen.calendar;

import java.time.Instant;
import java.util.stream.LongStream;

/** Counts working minutes as a child would: looks at every single one. */
final class NaiveMinutes {

    private NaiveMinutes() {}

    static long between(WorkingCalendar calendar, Instant start, long minutes) {
        return LongStream.range(0, minutes)
                .mapToObj(minute -> start.plusSeconds(60 * minute).atZone(Deadlines.ZONE))
                .filter(moment -> calendar.sessions(moment.toLocalDate()).stream()
                        .anyMatch(session -> !moment.toLocalTime().isBefore(session.opens())
                                && moment.toLocalTime().isBefore(session.closes())))
                .count();
    }
}
