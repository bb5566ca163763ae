package vn.traoquyen.reporting;

import java.time.Instant;
import java.util.Set;

/**
 * A period has begun and its reports are asked for (đến kỳ báo cáo); published within the transaction that opens it.
 *
 * @param title the report with its period, as a clerk reads it
 * @param agencies those who are to report
 * @param due until when
 */
public record ReportPeriodOpened(String periodId, String title, Set<String> agencies, Instant due) {

    public ReportPeriodOpened {
        agencies = Set.copyOf(agencies);
    }
}
