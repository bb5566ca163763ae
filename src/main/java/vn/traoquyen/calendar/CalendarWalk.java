package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Goes through a calendar day by day and remembers what it passed over, what was short and what is not yet decided. */
class CalendarWalk {

    private final WorkingCalendar calendar;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<SkippedDay> shortened = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private LocalDate day;

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
        while (!see()) {
            day = day.plusDays(1);
        }
    }

    /** Every day up to the last, which is worked, with the one that it stands on. */
    void through(LocalDate last) {
        for (see(); day.isBefore(last); see()) {
            noteShortDay();
            day = day.plusDays(1);
        }
    }

    /** Remembers the day that it stands on if it closes early. */
    void noteShortDay() {
        calendar.entryOf(day)
                .filter(CalendarDay::isShort)
                .ifPresent(entry -> shortened.add(new SkippedDay(day, entry.reason())));
    }

    /** Doubts the office hours of the day that it stands on where nobody has read a decision that sets them. */
    void noteHours() {
        var hours = calendar.hoursOn(day);
        if (!hours.status().isDecided()) {
            doubts.add("giờ làm việc " + hours.text() + " là tham số chưa kiểm chứng");
        }
    }

    /** Whether the day is worked. */
    private boolean see() {
        calendar.whyUndecided(day).filter(doubt -> !doubts.contains(doubt)).ifPresent(doubts::add);
        var off = calendar.whyOff(day);
        off.ifPresent(reason -> skipped.add(new SkippedDay(day, reason)));
        return off.isEmpty();
    }

    LocalDate day() {
        return day;
    }

    List<SkippedDay> skipped() {
        return skipped;
    }

    List<SkippedDay> shortened() {
        return shortened;
    }

    List<String> doubts() {
        return doubts;
    }
}
