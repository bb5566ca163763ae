package vn.traoquyen.calendar;

/** For whom a day was decided (phạm vi): the whole country, or this province alone, whose word counts before it. */
public enum CalendarScope {
    NATIONAL,
    PROVINCE
}
