package vn.traoquyen.calendar.persistence;

import vn.traoquyen.calendar.WorkingCalendar;

/** The calendar of a new province, without a database. */
public final class NationalCalendar {

    private NationalCalendar() {}

    public static WorkingCalendar fromFile() {
        return WorkingCalendar.of(new HolidayFile().days());
    }
}
