package vn.traoquyen.deadline;

import java.time.Instant;

/**
 * A due moment has moved (thay đổi thời hạn): by an extension, by a pause that ended or by a change of the calendar;
 * published within the transaction that moves it.
 *
 * @param clock as it is now
 * @param before until when it was due; null where its clock stood still
 * @param reason as a clerk reads it
 */
public record DeadlineMoved(StageClock clock, Instant before, String reason) {}
