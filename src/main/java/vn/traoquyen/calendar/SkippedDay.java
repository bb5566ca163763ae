package vn.traoquyen.calendar;

import java.time.LocalDate;

/** A day that a deadline passed over because it is not worked, and why (ngày không tính). */
public record SkippedDay(LocalDate day, String reason) {}
