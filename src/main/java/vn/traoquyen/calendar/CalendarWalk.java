package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Goes through a calendar day by day and remembers what it passed over and whether all of it was decided. */
class CalendarWalk {

    private final WorkingCalendar calendar;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private LocalDate day;
    private boolean decided = true;

    CalendarWalk(WorkingCalendar calendar, LocalDate day) {
        this.calendar = calendar;
        this.day = day;
    }

    void nextWorkingDay() {
        day = day.plusDays(1);
        rollForward();
    }

    /** Stays on a working day; leaves any other for the next one. */
    void rollForward() {
        decided &= calendar.isDecided(day);
        calendar.whyOff(day).ifPresent(reason -> {
            skipped.add(new SkippedDay(day, reason));
            nextWorkingDay();
        });
    }

    LocalDate day() {
        return day;
    }

    List<SkippedDay> skipped() {
        return skipped;
    }

    boolean decided() {
        return decided;
    }
}
