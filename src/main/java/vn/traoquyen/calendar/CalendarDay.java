package vn.traoquyen.calendar;

import java.time.LocalDate;

/**
 * A day that differs from the ordinary week (ngày nghỉ lễ, ngày nghỉ bù, ngày làm bù), with the decision behind it.
 *
 * @param basis the decision or article that makes the day what it is
 */
public record CalendarDay(LocalDate date, Kind kind, String name, String basis, Status status) {

    /** What becomes of the day: off, or worked (nghỉ, làm việc). */
    public enum Kind {
        OFF,
        WORK
    }

    /** Whether the day has been decided (đã quyết định) or is only expected (dự kiến). */
    public enum Status {
        CONFIRMED,
        PROVISIONAL
    }

    boolean isDecided() {
        return status == Status.CONFIRMED;
    }

    String reason() {
        var reason = name + " (" + basis + ")";
        return isDecided() ? reason : reason + ", chưa quyết định chính thức";
    }
}
