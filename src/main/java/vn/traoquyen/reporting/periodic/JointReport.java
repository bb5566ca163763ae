package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The consolidated report as it was submitted once (báo cáo tổng hợp).
 *
 * @param summary the overall judgement; may be null
 * @param missingNote what is written of those who did not report; null where none is missing
 * @param included by agency, the version of its part that is in it
 */
public record JointReport(
        String periodId,
        int number,
        Instant at,
        Author author,
        String summary,
        List<JointSection> sections,
        String missingNote,
        Map<String, Integer> included) {

    public JointReport {
        sections = List.copyOf(sections);
        included = Map.copyOf(included);
    }
}
