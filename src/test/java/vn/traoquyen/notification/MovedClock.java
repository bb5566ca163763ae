package vn.traoquyen.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.traoquyen.shared.OfficeTime;

/** A clock that stands still until a test moves it. */
public class MovedClock extends Clock {

    private Instant now;

    MovedClock(String moment) {
        moveTo(moment);
    }

    /** In the time of the offices, such as {@code 2026-11-26T07:30}. */
    public void moveTo(String moment) {
        now = LocalDateTime.parse(moment).atZone(OfficeTime.ZONE).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
