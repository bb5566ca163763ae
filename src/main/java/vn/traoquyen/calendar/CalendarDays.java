package vn.traoquyen.calendar;

/** All the days that the province has on record (các ngày trong lịch), seen as one working calendar. */
public interface CalendarDays {

    WorkingCalendar calendar();
}
