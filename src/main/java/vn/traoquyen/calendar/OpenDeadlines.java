package vn.traoquyen.calendar;

import java.util.List;

/** The deadlines that are running, as far as the calendar moves them (các thời hạn đang chạy); kept by another room. */
public interface OpenDeadlines {

    /** What would become of them by another calendar; those that stay where they are, are not named. */
    List<MovedDeadline> wouldMove(WorkingCalendar changed);
}
