package vn.traoquyen.reporting;

import java.time.Instant;
import java.util.Set;

/**
 * The consolidator urges agencies that have not reported (đôn đốc báo cáo); published within the transaction in which it is
 * recorded.
 *
 * @param title the report with its period, as a clerk reads it
 * @param consolidator the agency that urges
 * @param agencies those who are urged
 * @param note may be null
 */
public record ReportUrged(
        String periodId, String title, String consolidator, Set<String> agencies, Instant due, String note) {

    public ReportUrged {
        agencies = Set.copyOf(agencies);
    }
}
