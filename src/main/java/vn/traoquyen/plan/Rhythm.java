package vn.traoquyen.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The rule by which something comes again (quy tắc định kỳ).
 *
 * @param every null where the plan does not say ("theo quy định")
 * @param weekday on which it is due; null for the last day of its period
 * @param time until when on that day; null for the close of the office
 * @param words as the plan has it
 */
public record Rhythm(Frequency every, DayOfWeek weekday, LocalTime time, String words) {}
