package vn.traoquyen.calendar;

/**
 * The calendar has changed (lịch làm việc đã thay đổi); published within the transaction that changes it, and once more a
 * little later, when every node counts by it: whatever began on another node meanwhile is moved then.
 *
 * @param calendar as it is from now on; what others see follows when the transaction is through
 * @param reason as a clerk reads it
 * @param by the account of whoever changed it
 */
public record CalendarChanged(WorkingCalendar calendar, String reason, String by) {}
