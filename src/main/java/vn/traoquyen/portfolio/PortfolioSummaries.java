package vn.traoquyen.portfolio;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.portfolio.PortfolioSummary.OfAgency;

/** Sums up the portfolio as of any day that has come (tổng hợp số liệu). */
@Service
public class PortfolioSummaries {

    private final Figures figures;
    private final Agencies agencies;
    private final ReportDay days;

    PortfolioSummaries(Figures figures, Agencies agencies, ReportDay days) {
        this.figures = figures;
        this.agencies = agencies;
        this.days = days;
    }

    /** All figures of one summary are of one moment, whatever is recorded meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PortfolioSummary asOf(LocalDate day) {
        var told = figures.on(days.come(day), Knowledge.THEN);
        return new PortfolioSummary(
                day,
                PowerCount.of(told),
                byAgency(told),
                PowerCount.of(figures.on(day, Knowledge.NOW)),
                figures.recordedLater(day));
    }

    /** The agencies as the province lists them; one that it lists no more comes last, by its code. */
    private List<OfAgency> byAgency(List<Figure> told) {
        var parts = told.stream().collect(groupingBy(Figure::agency));
        var listed = agencies.all().stream()
                .sorted(Comparator.comparing(Agency::kind))
                .filter(agency -> parts.containsKey(agency.code()))
                .map(agency -> new OfAgency(agency.code(), agency.name(), PowerCount.of(parts.remove(agency.code()))))
                .toList();
        return Stream.concat(
                        listed.stream(),
                        parts.keySet().stream()
                                .sorted()
                                .map(code -> new OfAgency(code, code, PowerCount.of(parts.get(code)))))
                .toList();
    }
}
