package vn.traoquyen.reporting.periodic;

/**
 * A report that came after its own period was closed, for the next one (báo cáo gửi muộn).
 *
 * @param version as it was sent the last time
 * @param period its own period, as a clerk reads it
 */
public record Latecomer(PartVersion version, String period) {}
