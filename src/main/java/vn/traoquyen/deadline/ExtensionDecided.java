package vn.traoquyen.deadline;

import java.time.LocalDate;

/**
 * A request for more time was granted or refused (quyết định gia hạn); published within the transaction that decides it.
 *
 * @param askedBy the account of the holder who had asked
 * @param until the new last day; null where it was refused
 * @param reason why, as the decider wrote it; may be null where it was granted
 */
public record ExtensionDecided(StageClock clock, String askedBy, boolean granted, LocalDate until, String reason) {}
