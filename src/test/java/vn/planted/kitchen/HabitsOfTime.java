package vn.planted.kitchen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

class HabitsOfTime {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    Supplier<Instant> instant() {
        return Instant::now;
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
