package vn.traoquyen.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the application under test: the real one, but where a test says what time it is for its own thread. */
@Component
@Primary
public class SetClock extends Clock {

    private static final ThreadLocal<Instant> SAID = new ThreadLocal<>();

    /** Lets the thread believe that it is this time in the offices, such as 2026-08-20T09:00. */
    public static void set(String officeTime) {
        SAID.set(LocalDateTime.parse(officeTime).atZone(OfficeTime.ZONE).toInstant());
    }

    public static void set(Instant moment) {
        SAID.set(moment);
    }

    public static void reset() {
        SAID.remove();
    }

    public static <T> T at(Instant moment, Callable<T> deed) throws Exception {
        SAID.set(moment);
        try {
            return deed.call();
        } finally {
            SAID.remove();
        }
    }

    @Override
    public Instant instant() {
        var said = SAID.get();
        return said == null ? Clock.systemUTC().instant() : said;
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(this, Duration.ZERO).withZone(zone);
    }
}
