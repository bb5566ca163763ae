package vn.traoquyen.calendar;

/**
 * How far the days off of a year have been decided as a whole (lịch nghỉ của năm). A year that is not on record is
 * provisional.
 *
 * @param basis the announcement of the year's days off, or what it still waits for
 */
public record CalendarYear(int year, CalendarStatus status, String basis) {}
