package vn.traoquyen.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.calendar.WorkingTime;
import vn.traoquyen.shared.OfficeTime;

/** Finds due moments by what they rest on, with the calendar as it is or as it would be (tính thời điểm hết hạn). */
@Component
class DueMoments {

    private final CalendarDays days;
    private final Deadlines deadlines;
    private final WorkingTime workingTime;

    DueMoments(CalendarDays days) {
        this.days = days;
        this.deadlines = new Deadlines(days);
        this.workingTime = new WorkingTime(days);
    }

    DueMoment of(RunningClock running) {
        return of(running.basis(), running.clock());
    }

    DueMoment of(DueBasis basis, StageClock clock) {
        return switch (basis.kind()) {
            case TERM -> after(basis.from(), clock.term());
            case REMAINING -> remaining(basis, clock.term());
            case DATE -> closing(basis.day(), clock.term());
            case MOMENT -> new DueMoment(clock.due(), clock.confirmed());
        };
    }

    private DueMoment after(Instant from, Term term) {
        var deadline = deadlines.after(from, term);
        return new DueMoment(deadline.due().toInstant(), deadline.confirmed());
    }

    private DueMoment remaining(DueBasis basis, Term term) {
        var due = workingTime.plusMinutes(basis.from(), basis.minutes());
        var lastDay = due.atZone(OfficeTime.ZONE).toLocalDate();
        return new DueMoment(due, term.confirmed() && days.calendar().isDecided(lastDay));
    }

    /** A day that is no longer worked gives way to the next one that is. */
    DueMoment closing(LocalDate day, Term term) {
        return after(
                day.atStartOfDay(OfficeTime.ZONE).toInstant(),
                new Term(0, TermUnit.CALENDAR_DAY, term.source(), term.confirmed()));
    }
}
