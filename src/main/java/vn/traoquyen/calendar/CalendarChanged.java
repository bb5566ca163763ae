package vn.traoquyen.calendar;

/**
 * The calendar has changed (lịch làm việc đã thay đổi); published within the transaction that changes it, and once more a
 * little later, when every node counts by it: whatever began on another node meanwhile is moved then.
 *
 * @param calendar as it is from now on; what others see follows when the transaction is through
 * @param note who changed what, by which decision
 */
public record CalendarChanged(WorkingCalendar calendar, CalendarNote note) {

    /** As a clerk reads it, to whom a deadline moves. */
    public String reason() {
        return "Lịch làm việc thay đổi. " + note.text();
    }

    /** The account of whoever changed it. */
    public String by() {
        return note.by();
    }
}
