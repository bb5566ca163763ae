package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * A day that differs from the ordinary week (ngày nghỉ lễ, ngày nghỉ bù, ngày làm bù, ngày làm việc rút ngắn), with the
 * decision behind it.
 *
 * @param closes when the office closes on a short day; null on any other
 * @param basis the decision or article that makes the day what it is
 */
public record CalendarDay(
        LocalDate date,
        Kind kind,
        LocalTime closes,
        String name,
        String basis,
        CalendarStatus status,
        CalendarScope scope) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What becomes of the day: off, worked, or worked until it closes early (nghỉ, làm việc, làm việc rút ngắn). */
    public enum Kind {
        OFF,
        WORK,
        SHORT
    }

    public boolean isOff() {
        return kind == Kind.OFF;
    }

    public boolean isShort() {
        return kind == Kind.SHORT;
    }

    public boolean isDecided() {
        return status.isDecided();
    }

    /** Why the day is what it is, as a clerk reads it. */
    public String reason() {
        var reason = name + " (" + basis + ")";
        if (isShort()) {
            reason = "chỉ làm việc đến " + TIME.format(closes) + ": " + reason;
        }
        return isDecided() ? reason : reason + ", chưa quyết định chính thức";
    }
}
