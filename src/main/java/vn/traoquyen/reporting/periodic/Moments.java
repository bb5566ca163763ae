package vn.traoquyen.reporting.periodic;

import java.time.Instant;

/**
 * When a period begins and ends (các mốc của kỳ báo cáo).
 *
 * @param lateUntil until when a late report is waited for
 */
public record Moments(Instant opens, Instant partsDue, Instant sentDue, Instant lateUntil) {}
