package vn.traoquyen.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A period as far as the one who asks may see it.
 *
 * @param draft the text that the consolidator begins with; empty unless it is his turn
 * @param own the code of the agency of the one who asks where it reports in this period; null otherwise
 * @param seesAll whether the parts are all of them
 * @param urges whether he may urge
 */
record PeriodView(
        Line period,
        String basis,
        String note,
        boolean confirmed,
        List<Part> parts,
        List<Joint> reports,
        List<Section> draft,
        List<Late> latecomers,
        List<Event> events,
        String own,
        boolean seesAll,
        boolean urges) {

    /** A period in a list, with the states of its parts counted. */
    record Line(
            String id,
            String rule,
            String title,
            String label,
            LocalDate from,
            LocalDate to,
            String consolidator,
            String approver,
            String addressee,
            Instant opens,
            Instant partsDue,
            Instant sentDue,
            String status,
            String statusLabel,
            boolean overdue,
            Instant closedAt,
            String missingNote,
            String symbol,
            LocalDate sentOn,
            Counts counts,
            String ownState,
            String ownStateLabel) {}

    record Counts(int asked, int sent, int late, int missing) {}

    record Page(int page, int size, long total, List<Line> items) {}

    record Part(
            String agency,
            String agencyName,
            String state,
            String stateLabel,
            Instant sentAt,
            int urged,
            String takenInto,
            boolean fed,
            Instant knownAt,
            List<ReportedLine> known,
            List<Version> versions) {}

    record ReportedLine(
            String line,
            String theme,
            String label,
            boolean isFigure,
            Integer knownFigure,
            String knownText,
            Integer figure,
            String text,
            boolean changed) {}

    record Version(
            int number, Instant at, String author, List<ReportedLine> lines, String addition, String proposals) {}

    record Section(String title, String text) {}

    record Joint(
            int number,
            Instant at,
            String author,
            String summary,
            List<Section> sections,
            String missingNote,
            String document,
            String workbook) {}

    record Late(String agencyName, String period, String label) {}

    record Event(Instant at, String label, String agencyName, String text, String author) {}
}
