package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.util.List;

/**
 * What an agency is to report in a period (báo cáo của đơn vị).
 *
 * @param fedBy the rule whose consolidated report becomes this part; null: the agency writes it
 * @param known what the system knew at {@code knownAt}, to be corrected and added to
 * @param version how often it was sent
 * @param sentAt when it was sent for the first time; null while it was not
 * @param missing whether its period was closed without it
 * @param takenInto the period in whose report it was taken in after its own was closed
 * @param urged how often it was urged
 */
public record ReportPart(
        String periodId,
        String agency,
        String fedBy,
        List<PartLine> known,
        Instant knownAt,
        int version,
        Instant sentAt,
        boolean missing,
        String takenInto,
        int urged) {

    public ReportPart {
        known = List.copyOf(known);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    ReportPart sent(Instant at) {
        return with(known, knownAt, version + 1, isSent() ? sentAt : at, missing, urged);
    }

    ReportPart known(List<PartLine> lines, Instant at) {
        return with(lines, at, version, sentAt, missing, urged);
    }

    ReportPart missing(boolean isMissing) {
        return with(known, knownAt, version, sentAt, isMissing, urged);
    }

    ReportPart urgedOnceMore() {
        return with(known, knownAt, version, sentAt, missing, urged + 1);
    }

    private ReportPart with(
            List<PartLine> lines, Instant linesAt, int versions, Instant sent, boolean isMissing, int urges) {
        return new ReportPart(periodId, agency, fedBy, lines, linesAt, versions, sent, isMissing, takenInto, urges);
    }

    public PartState stateIn(ReportPeriod period, Instant now) {
        if (isSent()) {
            return sentAt.isAfter(period.moments().partsDue()) ? PartState.SENT_LATE : PartState.SENT;
        }
        if (missing) {
            return PartState.MISSING;
        }
        return now.isAfter(period.moments().partsDue()) ? PartState.OVERDUE : PartState.AWAITED;
    }
}
