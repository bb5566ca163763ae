package vn.traoquyen.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the system knows for a periodic report (nguồn số liệu báo cáo): one theme, such as the powers that an agency leads.
 * Each room that knows something brings a bean of its own; a report shows the themes in the order of their ranks.
 */
public interface ReportSource {

    /** The heading under which it stands. */
    String title();

    int rank();

    /**
     * All of them in one question; an agency of which nothing is known is left out. A label stands once in a theme, and
     * is the same in every agency and period, for figures are summed by it.
     *
     * @param from the first day of the period
     * @param to its last day, which may be still to come
     */
    Map<String, List<ReportLine>> of(Collection<String> agencies, LocalDate from, LocalDate to);
}
