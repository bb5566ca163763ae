package vn.traoquyen.plan;

import java.time.LocalDate;

/**
 * Until when an item is to be done, as the plan says it (thời gian thực hiện).
 *
 * @param words as the plan has it; null where it says nothing
 * @param before the day before which it is to be done; that day itself is too late
 * @param from the first day; null where the plan names none
 * @param until the last day of a period
 * @param days how many days after the letter of the higher level; null where the plan leaves it to that letter
 * @param rhythm how often it comes again; null for the province's own setting
 */
public record ItemDeadline(
        DeadlineKind kind,
        String words,
        LocalDate before,
        LocalDate from,
        LocalDate until,
        Integer days,
        Rhythm rhythm) {

    /** The last day that is in time; null where none is named. */
    public LocalDate lastDay() {
        return before != null ? before.minusDays(1) : until;
    }
}
