package vn.traoquyen.calendar;

/** Whether a day or a year has been decided (đã quyết định) or is only expected (dự kiến). */
public enum CalendarStatus {
    CONFIRMED,
    PROVISIONAL;

    public boolean isDecided() {
        return this == CONFIRMED;
    }
}
