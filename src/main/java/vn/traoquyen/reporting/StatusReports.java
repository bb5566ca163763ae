package vn.traoquyen.reporting;

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
import vn.traoquyen.portfolio.PowerStages;
import vn.traoquyen.portfolio.ReportDay;

/**
 * The status report of the province (báo cáo tình hình thực hiện phân cấp, ủy quyền). What it lists and what it counts
 * comes from the rows of one statement, so that the two cannot disagree. How far a power has come in the chain is known
 * for today alone.
 */
@Service
@Transactional(readOnly = true)
public class StatusReports {

    private final PortfolioOn portfolio;
    private final PowerStages stages;
    private final List<ReportPaper> papers;
    private final Agencies agencies;
    private final Officials officials;
    private final PartyNames names;
    private final CoordinationRoles roles;
    private final Province province;
    private final ReportDay days;

    StatusReports(
            PortfolioOn portfolio,
            PowerStages stages,
            List<ReportPaper> papers,
            Agencies agencies,
            Officials officials,
            PartyNames names,
            CoordinationRoles roles,
            Province province,
            ReportDay days) {
        this.portfolio = portfolio;
        this.stages = stages;
        this.papers = papers;
        this.agencies = agencies;
        this.officials = officials;
        this.names = names;
        this.roles = roles;
        this.province = province;
        this.days = days;
    }

    public byte[] print(LocalDate asOf, ReportFormat format) {
        var today = days.today();
        var leaders = new LeadAgencies(agencies.all());
        var figures = new StatusFigures(asOf, leaders);
        try (var report = paper(format).begin(head(days.come(asOf), today), leaders)) {
            var staging = new Staging(asOf.isBefore(today) ? none -> Map.of() : stages, report::add);
            portfolio.forEach(asOf, power -> {
                figures.count(power.power());
                staging.add(power);
            });
            staging.finish();
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
