package vn.traoquyen.reporting.periodic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.shared.Refusal;

/** The consolidated report of a period as a file, for whoever may see all of it (tệp báo cáo tổng hợp). */
@Service
@Transactional(readOnly = true)
public class PeriodicReportFiles {

    private static final String ROOM_FOR_NUMBER = "\u00a0".repeat(6);

    private final Periods periods;
    private final ReportParts parts;
    private final ReportingRules rules;
    private final PeriodRights rights;
    private final SigningAgency signing;
    private final Agencies agencies;
    private final PartyNames names;
    private final List<PeriodicPaper> papers;

    PeriodicReportFiles(
            Periods periods,
            ReportParts parts,
            ReportingRules rules,
            PeriodRights rights,
            SigningAgency signing,
            Agencies agencies,
            PartyNames names,
            List<PeriodicPaper> papers) {
        this.periods = periods;
        this.parts = parts;
        this.rules = rules;
        this.rights = rights;
        this.signing = signing;
        this.agencies = agencies;
        this.names = names;
        this.papers = papers;
    }

    /** @param version which of its consolidated reports; 0 for the last */
    public byte[] print(String periodId, int version, ReportFormat format) {
        var period =
                periods.find(periodId).filter(rights::seesAllOf).orElseThrow(() -> PeriodDesk.noSuchPeriod(periodId));
        var reports = parts.jointReportsOf(periodId);
        var report = reports.stream()
                .filter(one -> one.number() == (version == 0 ? reports.size() : version))
                .findFirst()
                .orElseThrow(() -> new Refusal("reporting.notFound.jointReport", Map.of("period", period.label())));
        return papers.stream()
                .filter(paper -> paper.format() == format)
                .findFirst()
                .orElseThrow()
                .print(content(period, report));
    }

    private PeriodicContent content(ReportPeriod period, JointReport report) {
        var agency = agencies.byCode(period.approver());
        var sending = period.sending();
        return new PeriodicContent(
                signing.superior(agency),
                signing.lines(agency),
                agency.name().replaceFirst("Ủy ban nhân dân", "UBND"),
                agencies.byCode(period.consolidator()).symbol(),
                signing.placeName(agency),
                sending == null ? ROOM_FOR_NUMBER + "/BC-" + agency.symbol() : sending.symbol(),
                sending == null ? null : sending.on(),
                period.addressee(),
                signing.offices(agency, period.approval()),
                period.approval() == null ? "" : period.approval().by(),
                period,
                rules.find(period.ruleCode()).map(ReportingRule::basis).orElse(""),
                report.summary(),
                report.sections(),
                report.missingNote(),
                rows(period, report),
                latecomers(period));
    }

    private List<PeriodicContent.Row> rows(ReportPeriod period, JointReport report) {
        var included = parts.versionsOf(period.id()).stream()
                .filter(version -> Integer.valueOf(version.number())
                        .equals(report.included().get(version.agency())))
                .collect(Collectors.toMap(PartVersion::agency, version -> version));
        return parts.of(period.id()).stream()
                .map(part -> new PeriodicContent.Row(
                        names.agency(part.agency()),
                        included.containsKey(part.agency()) ? part.stateIn(period, report.at()) : PartState.MISSING,
                        included.containsKey(part.agency()) ? part.sentAt() : null,
                        included.get(part.agency())))
                .toList();
    }

    private List<String> latecomers(ReportPeriod period) {
        return parts.latecomers(period).stream()
                .map(late -> names.agency(late.version().agency()) + " (" + late.period() + ")")
                .toList();
    }
}
