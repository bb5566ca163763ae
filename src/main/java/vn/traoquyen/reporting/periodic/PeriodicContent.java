package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that stands in the file of a consolidated report (nội dung tệp báo cáo tổng hợp).
 *
 * @param superior the lines of the agency above, which may be none
 * @param agency the lines of the agency's own name at the head of the page
 * @param symbol after "Số:", with room for the number while it has none
 * @param date the day on which it went; null while it has not
 * @param offices the lines above the signature
 * @param signer empty while nobody has approved it
 * @param rows what each agency did, in order
 * @param latecomers whose reports of earlier periods are in it, as a clerk reads it
 */
public record PeriodicContent(
        List<String> superior,
        List<String> agency,
        String reporter,
        String consolidator,
        String placeName,
        String symbol,
        LocalDate date,
        String addressee,
        List<String> offices,
        String signer,
        ReportPeriod period,
        String basis,
        String summary,
        List<JointSection> sections,
        String missingNote,
        List<Row> rows,
        List<String> latecomers) {

    /**
     * One agency in the report (đơn vị trong báo cáo).
     *
     * @param version what of it is in the report; null where it is missing
     */
    public record Row(String name, PartState state, Instant sentAt, PartVersion version) {

        /** By theme and label. */
        public Map<List<String>, Integer> figures() {
            var figures = new LinkedHashMap<List<String>, Integer>();
            if (version != null) {
                version.lines().stream()
                        .filter(PartLine::isFigure)
                        .forEach(line -> figures.put(List.of(line.theme(), line.label()), line.figure()));
            }
            return figures;
        }
    }

    /** The labels of the figures by theme, in the order in which agencies report them. */
    public Map<String, List<String>> labels() {
        var labels = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> row.figures().keySet().forEach(key -> {
            var known = labels.computeIfAbsent(key.get(0), theme -> new ArrayList<>());
            if (!known.contains(key.get(1))) {
                known.add(key.get(1));
            }
        }));
        return labels;
    }

    public List<Row> missing() {
        return rows.stream().filter(row -> row.version() == null).toList();
    }

    public List<Row> late() {
        return rows.stream().filter(row -> row.state() == PartState.SENT_LATE).toList();
    }
}
