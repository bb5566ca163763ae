package vn.traoquyen.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.OfficeTime;

/** Lets a test live through another time: the application's own clock, set by hand while a story is told. */
@Component
public class StoryClock implements BeanPostProcessor {

    private static volatile Instant told;

    public static void at(LocalDateTime moment) {
        at(moment.atZone(OfficeTime.ZONE).toInstant());
    }

    public static void at(Instant moment) {
        told = moment;
    }

    public static Instant now() {
        return told;
    }

    /** The clock of the machine again. */
    public static void release() {
        told = null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? new Hands(clock) : bean;
    }

    private static class Hands extends Clock {

        private final Clock machine;

        Hands(Clock machine) {
            this.machine = machine;
        }

        @Override
        public Instant instant() {
            var moment = told;
            return moment == null ? machine.instant() : moment;
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Hands(machine.withZone(zone));
        }
    }
}
