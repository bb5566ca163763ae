package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.portfolio.PortfolioSummary;
import vn.traoquyen.portfolio.PortfolioSummary.OfAgency;
import vn.traoquyen.portfolio.PowerCount.Completed;

/** The figures of a day as the outside sees them. */
record SummaryView(
        LocalDate asOf,
        int total,
        Completed completed,
        int inProgress,
        int paused,
        int declined,
        List<AgencyView> byAgency,
        LaterView recordedLater) {

    record AgencyView(
            String agency, String name, int total, Completed completed, int inProgress, int paused, int declined) {

        static AgencyView of(OfAgency part) {
            var count = part.count();
            return new AgencyView(
                    part.agency(),
                    part.name(),
                    count.total(),
                    count.completed(),
                    count.inProgress(),
                    count.paused(),
                    count.declined());
        }
    }

    record LaterView(int changes, int total, Completed completed, int inProgress, int paused, int declined) {}

    static SummaryView of(PortfolioSummary summary) {
        var count = summary.count();
        var later = summary.later();
        return new SummaryView(
                summary.asOf(),
                count.total(),
                count.completed(),
                count.inProgress(),
                count.paused(),
                count.declined(),
                summary.byAgency().stream().map(AgencyView::of).toList(),
                new LaterView(
                        summary.changesLater(),
                        later.total(),
                        later.completed(),
                        later.inProgress(),
                        later.paused(),
                        later.declined()));
    }
}
