package vn.traoquyen.reporting;

import java.time.LocalDate;

/**
 * The consolidated report of a period was sent (đã gửi báo cáo tổng hợp); published within the transaction that registers
 * it.
 *
 * @param title the report with its period, as a clerk reads it
 * @param sender the agency in whose name it went
 * @param symbol number and symbol, such as 12/BC-VPUBND
 */
public record PeriodicReportSent(
        String periodId, String title, String sender, String addressee, String symbol, LocalDate sentOn) {}
