package vn.traoquyen.calendar;

import java.util.List;

/**
 * What a change of the calendar does (kết quả xem trước).
 *
 * @param moved the running deadlines that move with it, the earliest first
 */
public record CalendarPreview(CalendarNote note, List<MovedDeadline> moved) {

    public CalendarPreview {
        moved = List.copyOf(moved);
    }
}
