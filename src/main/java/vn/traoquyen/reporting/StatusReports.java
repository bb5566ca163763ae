package vn.traoquyen.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.Province;
import vn.traoquyen.portfolio.PortfolioOn;
import vn.traoquyen.shared.Refusal;

/**
 * The status report of the province (báo cáo tình hình thực hiện phân cấp, ủy quyền). What it lists and what it counts
 * comes from the rows of one statement, so that the two cannot disagree.
 */
@Service
@Transactional(readOnly = true)
public class StatusReports {

    private final PortfolioOn portfolio;
    private final List<ReportPaper> papers;
    private final Agencies agencies;
    private final Officials officials;
    private final PartyNames names;
    private final CoordinationRoles roles;
    private final Province province;
    private final Clock clock;

    StatusReports(
            PortfolioOn portfolio,
            List<ReportPaper> papers,
            Agencies agencies,
            Officials officials,
            PartyNames names,
            CoordinationRoles roles,
            Province province,
            Clock clock) {
        this.portfolio = portfolio;
        this.papers = papers;
        this.agencies = agencies;
        this.officials = officials;
        this.names = names;
        this.roles = roles;
        this.province = province;
        this.clock = clock;
    }

    public byte[] print(LocalDate asOf, ReportFormat format) {
        var today = LocalDate.now(clock);
        if (asOf.isAfter(today)) {
            throw new Refusal("reporting.dayToCome", Map.of("day", asOf, "today", today));
        }
        var leaders = new LeadAgencies(agencies.all());
        var figures = new StatusFigures(asOf, leaders);
        try (var report = paper(format).begin(head(asOf, today), leaders)) {
            portfolio.forEach(asOf, power -> {
                figures.count(power.power());
                report.add(power);
            });
            return report.finish(figures);
        }
    }

    private ReportPaper paper(ReportFormat format) {
        return papers.stream()
                .filter(paper -> paper.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private ReportHead head(LocalDate asOf, LocalDate today) {
        var reporter = agencies.byCode(roles.legalReviewer());
        var signer = officials.membersOf(reporter.code(), Position.HEAD).stream()
                .findFirst()
                .map(Official::fullName)
                .orElse("");
        return new ReportHead(
                "UBND " + province.name(),
                reporter.name(),
                reporter.symbol(),
                province.placeNameOf(reporter),
                agencies.byCode(roles.committee()).name(),
                names.headTitle(reporter.code()),
                signer,
                asOf,
                today);
    }
}
