package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.util.List;

/**
 * An agency's report as it was sent once (phiên bản báo cáo của đơn vị).
 *
 * @param addition what it reports besides what the system knows; may be null
 * @param proposals difficulties and proposals (khó khăn, vướng mắc; đề xuất, kiến nghị); may be null
 */
public record PartVersion(
        String periodId,
        String agency,
        int number,
        Instant at,
        Author author,
        List<PartLine> lines,
        String addition,
        String proposals) {

    public PartVersion {
        lines = List.copyOf(lines);
    }
}
