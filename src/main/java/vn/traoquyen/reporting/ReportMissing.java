package vn.traoquyen.reporting;

import java.util.Set;

/**
 * A period was closed without the reports of some agencies (chốt kỳ, thiếu báo cáo); published within the transaction that
 * closes it.
 *
 * @param title the report with its period, as a clerk reads it
 * @param agencies those whose reports are missing
 * @param note what the consolidator writes of it
 */
public record ReportMissing(String periodId, String title, String consolidator, Set<String> agencies, String note) {

    public ReportMissing {
        agencies = Set.copyOf(agencies);
    }
}
