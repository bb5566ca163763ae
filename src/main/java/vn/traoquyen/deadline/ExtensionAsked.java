package vn.traoquyen.deadline;

import java.time.LocalDate;

/**
 * The holder of a task asks for more time (đề nghị gia hạn); published within the transaction in which he asks.
 *
 * @param askedBy the account of the holder
 * @param until the new last day that he asks for
 */
public record ExtensionAsked(StageClock clock, String askedBy, LocalDate until, String reason) {}
