package vn.traoquyen.calendar;

import java.time.Instant;

/**
 * A line in the history of the calendar (lịch sử thay đổi lịch).
 *
 * @param by the account of whoever changed it
 * @param about which place of the calendar
 * @param before what stood there, as a clerk reads it; empty where nothing did
 * @param after what stands there since; empty where nothing does
 * @param reason the decision behind it, or why it was taken out
 */
public record CalendarNote(Instant at, String by, String about, String before, String after, String reason) {

    /** The change in one line. */
    public String text() {
        return about + ": " + (after.isEmpty() ? "bỏ \"" + before + "\"; lý do: " + reason : after);
    }
}
