package vn.traoquyen.portfolio.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.portfolio.PortfolioSummaries;
import vn.traoquyen.portfolio.ReportDay;

/** Counts the portfolio as of a day for everybody who works in the province (tổng hợp số liệu). */
@RestController
@RequestMapping("/api/portfolio/summary")
class SummaryController {

    private final PortfolioSummaries summaries;
    private final ReportDay days;

    SummaryController(PortfolioSummaries summaries, ReportDay days) {
        this.summaries = summaries;
        this.days = days;
    }

    /** Without a day: as of today. */
    @GetMapping
    SummaryView asOf(@RequestParam(defaultValue = "") String asOf) {
        var day = SearchRequest.day("asOf", asOf);
        return SummaryView.of(summaries.asOf(day == null ? days.today() : day));
    }
}
