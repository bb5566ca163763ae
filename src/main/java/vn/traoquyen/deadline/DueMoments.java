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

/** Finds due moments by what they rest on and the calendar as it is now (tính thời điểm hết hạn). */
@Component
class DueMoments {

    private final Deadlines deadlines;
    private final WorkingTime workingTime;
    private final CalendarDays days;

    DueMoments(Deadlines deadlines, WorkingTime workingTime, CalendarDays days) {
        this.deadlines = deadlines;
        this.workingTime = workingTime;
        this.days = days;
    }

    /** A clock that is held keeps having none. */
    DueMoment of(RunningClock running) {
        var clock = running.clock();
        var basis = running.basis();
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
        return new DueMoment(
                due, term.confirmed() && isDecided(due.atZone(OfficeTime.ZONE).toLocalDate()));
    }

    /** A day that is no longer worked gives way to the next one that is. */
    DueMoment closing(LocalDate day, Term term) {
        var deadline = deadlines.after(
                day.atStartOfDay(OfficeTime.ZONE).toInstant(),
                new Term(0, TermUnit.CALENDAR_DAY, term.source(), term.confirmed()));
        return new DueMoment(deadline.due().toInstant(), deadline.confirmed());
    }

    private boolean isDecided(LocalDate day) {
        return days.calendar().isDecided(day);
    }
}
