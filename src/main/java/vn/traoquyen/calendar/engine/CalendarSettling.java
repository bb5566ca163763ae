package vn.traoquyen.calendar.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarBook;
import vn.traoquyen.calendar.CalendarService;

/**
 * Looks through the deadlines once more a little after a change of the calendar was seen, when every node has read it and
 * what was under way by the old one is through. It stands still where the engine's own jobs do.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class CalendarSettling {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final CalendarBook book;
    private final CalendarService service;
    private final Clock clock;
    private long seen;
    private Instant seenAt;

    CalendarSettling(CalendarBook book, CalendarService service, Clock clock) {
        this.book = book;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${traoquyen.calendar.settle-every:PT10S}", initialDelayString = "PT20S")
    void settle() {
        book.newestUnsettled().ifPresent(newest -> {
            var now = clock.instant();
            if (newest != seen) {
                seen = newest;
                seenAt = now;
            } else if (!now.isBefore(seenAt.plus(LONG_ENOUGH))) {
                service.settle(newest);
            }
        });
    }
}
