package vn.traoquyen.reporting.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.reporting.periodic.JointReport;
import vn.traoquyen.reporting.periodic.JointSection;
import vn.traoquyen.reporting.periodic.Latecomer;
import vn.traoquyen.reporting.periodic.PartState;
import vn.traoquyen.reporting.periodic.PeriodEntry;
import vn.traoquyen.reporting.periodic.PeriodInquiry;
import vn.traoquyen.reporting.periodic.PeriodInquiry.Whole;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.reporting.periodic.ReportPart;
import vn.traoquyen.reporting.periodic.ReportPeriod;
import vn.traoquyen.reporting.periodic.RuleService;
import vn.traoquyen.reporting.web.PeriodView.Counts;
import vn.traoquyen.reporting.web.PeriodView.Line;

/** Puts periods into the shape of the API. */
@Component
class PeriodViews {

    private final PartyNames names;
    private final PeriodInquiry inquiry;
    private final RuleService rules;
    private final PartViews parts;
    private final CurrentOfficial officials;

    PeriodViews(
            PartyNames names, PeriodInquiry inquiry, RuleService rules, PartViews parts, CurrentOfficial officials) {
        this.names = names;
        this.inquiry = inquiry;
        this.rules = rules;
        this.parts = parts;
        this.officials = officials;
    }

    PeriodView.Page page(Periods.Page found, List<ReportPart> parts) {
        return new PeriodView.Page(
                found.page(),
                found.size(),
                found.total(),
                found.items().stream()
                        .map(period -> line(
                                period,
                                parts.stream()
                                        .filter(part -> part.periodId().equals(period.id()))
                                        .toList()))
                        .toList());
    }

    PeriodView view(Whole whole) {
        var period = whole.period();
        var rule = rules.one(period.ruleCode());
        return new PeriodView(
                line(period, whole.parts()),
                rule.basis(),
                rule.note(),
                rule.confirmed(),
                parts.of(whole),
                whole.jointReports().stream().map(this::joint).toList(),
                sections(whole.draft()),
                whole.latecomers().stream().map(this::late).toList(),
                whole.entries().stream().map(this::event).toList(),
                whole.own(),
                whole.seesAll(),
                whole.consolidates() && !period.isClosed() && period.status() != PeriodStatus.MISSED);
    }

    private Line line(ReportPeriod period, List<ReportPart> parts) {
        var moments = period.moments();
        var own = own(parts).map(part -> part.stateIn(period, inquiry.now()));
        return new Line(
                period.id(),
                period.ruleCode(),
                period.title(),
                period.label(),
                period.firstDay(),
                period.lastDay(),
                names.agency(period.consolidator()),
                names.agency(period.approver()),
                period.addressee(),
                moments.opens(),
                moments.partsDue(),
                moments.sentDue(),
                period.status().name(),
                period.status().label(),
                isOverdue(period),
                period.closedAt(),
                period.missingNote(),
                period.sending() == null ? null : period.sending().symbol(),
                period.sending() == null ? null : period.sending().on(),
                counts(period, parts),
                own.map(PartState::name).orElse(null),
                own.map(PartState::label).orElse(null));
    }

    private Optional<ReportPart> own(List<ReportPart> parts) {
        var agency = officials.find().map(Official::agencyCode).orElse(null);
        return parts.stream().filter(part -> part.agency().equals(agency)).findFirst();
    }

    private boolean isOverdue(ReportPeriod period) {
        return period.status() != PeriodStatus.SENT
                && period.status() != PeriodStatus.MISSED
                && inquiry.now().isAfter(period.moments().sentDue());
    }

    private Counts counts(ReportPeriod period, List<ReportPart> parts) {
        var states =
                parts.stream().map(part -> part.stateIn(period, inquiry.now())).toList();
        return new Counts(
                states.size(),
                count(states, PartState.SENT) + count(states, PartState.SENT_LATE),
                count(states, PartState.SENT_LATE),
                count(states, PartState.OVERDUE) + count(states, PartState.MISSING));
    }

    private static int count(List<PartState> states, PartState state) {
        return (int) states.stream().filter(one -> one == state).count();
    }

    private PeriodView.Joint joint(JointReport report) {
        var address = "/api/report-periods/" + report.periodId() + "/report.";
        return new PeriodView.Joint(
                report.number(),
                report.at(),
                report.author().name(),
                report.summary(),
                sections(report.sections()),
                report.missingNote(),
                address + "docx?version=" + report.number(),
                address + "xlsx?version=" + report.number());
    }

    private static List<PeriodView.Section> sections(List<JointSection> sections) {
        return sections.stream()
                .map(section -> new PeriodView.Section(section.title(), section.text()))
                .toList();
    }

    private PeriodView.Late late(Latecomer late) {
        return new PeriodView.Late(
                names.agency(late.version().agency()), late.version().periodId(), late.period());
    }

    private PeriodView.Event event(PeriodEntry entry) {
        return new PeriodView.Event(
                entry.at(),
                entry.deed().label(),
                entry.agency() == null ? null : names.agency(entry.agency()),
                entry.text(),
                entry.author().name());
    }
}
