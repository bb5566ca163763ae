package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * How the portfolio stood on a day (tổng hợp danh mục), as it would have been said on that day.
 *
 * @param later the same day with what was recorded since
 * @param changesLater how many changes that was
 */
public record PortfolioSummary(
        LocalDate asOf, PowerCount count, List<OfAgency> byAgency, PowerCount later, int changesLater) {

    /** The part of one agency; an agency that led nothing on that day is left out. */
    public record OfAgency(String agency, String name, PowerCount count) {}
}
